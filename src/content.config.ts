import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'

const lessons = defineCollection({
  loader: glob({ base: './content/lessons', pattern: '{es,en}/*.mdx' }),
  schema: z.strictObject({
    /** Stable for ever and the same in both languages: progress and checks refer to it. */
    id: z.string(),
    title: z.string(),
    /** For search results: 110 to 160 characters. */
    description: z.string().min(80).max(170),
    /** One or two sentences under the title. */
    lead: z.string(),
    minutes: z.int().min(2).max(9),
    /** Statements of the method that it teaches. */
    teaches: z.array(z.string()),
  }),
})

const sortingItem = z.strictObject({
  /** Stable for ever and the same in both languages. */
  id: z.string(),
  text: z.string(),
  answer: z.enum(['objective', 'strategy', 'tactic']),
  /** Why each option is right or wrong. */
  reasons: z.strictObject({ objective: z.string(), strategy: z.string(), tactic: z.string() }),
})

const sortingIn = (lang: string) =>
  defineCollection({
    loader: file(`content/exercises/${lang}/sorting.yaml`),
    schema: sortingItem,
  })

export const collections = {
  lessons,
  'sorting-es': sortingIn('es'),
  'sorting-en': sortingIn('en'),
}
