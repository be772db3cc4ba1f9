import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import {
  coverageExercise,
  rewritingItem,
  simulatorGame,
  sortingItem,
  threadExercise,
} from './exercise-schemas.ts'

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
    /** Of reading it whole with its exercises, one's own plan included. */
    minutes: z.int().min(2).max(9),
    /** Minutes of a game that is left to the reader, beside `minutes`. */
    game: z.int().min(0).max(9).default(0),
    /** Statements of the method that it teaches. */
    teaches: z.array(z.string()),
    /** Beside the course rather than a step of it. */
    extra: z.boolean().default(false),
  }),
})

const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '{es,en}/*.md' }),
  schema: z.strictObject({
    /** Stable, the same in both languages. */
    id: z.string(),
    term: z.string(),
    /** One sentence, shown where the term is used. */
    short: z.string().max(160),
    /** Ids of terms to read next. */
    related: z.array(z.string()),
  }),
})

/** A bank of exercises in one language: `content/exercises/<lang>/<name>.yaml`. */
const bank = <Schema extends z.ZodType>(lang: 'es' | 'en', name: string, schema: Schema) =>
  defineCollection({ loader: file(`content/exercises/${lang}/${name}.yaml`), schema })

export const collections = {
  lessons,
  glossary,
  'sorting-es': bank('es', 'sorting', sortingItem),
  'sorting-en': bank('en', 'sorting', sortingItem),
  'rewriting-es': bank('es', 'rewriting', rewritingItem),
  'rewriting-en': bank('en', 'rewriting', rewritingItem),
  'threads-es': bank('es', 'threads', threadExercise),
  'threads-en': bank('en', 'threads', threadExercise),
  'coverage-es': bank('es', 'coverage', coverageExercise),
  'coverage-en': bank('en', 'coverage', coverageExercise),
  'simulator-es': bank('es', 'simulator', simulatorGame),
  'simulator-en': bank('en', 'simulator', simulatorGame),
}
