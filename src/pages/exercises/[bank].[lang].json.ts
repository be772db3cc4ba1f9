import type { APIRoute, GetStaticPaths } from 'astro'
import { getCollection } from 'astro:content'
import type { CoverageFile } from '../../islands/coverage/Coverage.tsx'
import type { RewritingFile } from '../../islands/rewriting/Rewriting.tsx'
import type { SortingFile } from '../../islands/sorting/sorting-file.ts'
import type { ThreadsFile } from '../../islands/thread-builder/ThreadBuilder.tsx'
import type { WrittenFile } from '../../islands/write-yours/written-file.ts'
import { lessonPathsById } from '../../course.ts'
import { address, addressOf, languages, type SiteLanguage } from '../../site.ts'
import { strings } from '../../strings/strings.ts'

const files = {
  sorting: async (lang: SiteLanguage): Promise<SortingFile> => ({
    lang,
    items: (await getCollection(`sorting-${lang}`)).map(({ data }) => data),
    words: strings[lang].lesson.sorting.practice,
  }),
  rewriting: async (lang: SiteLanguage): Promise<RewritingFile> => ({
    lang,
    items: (await getCollection(`rewriting-${lang}`)).map(({ data }) => data),
    words: strings[lang].lesson.rewriting,
  }),
  threads: async (lang: SiteLanguage): Promise<ThreadsFile> => ({
    lang,
    items: (await getCollection(`threads-${lang}`)).map(({ data }) => data),
    words: { ...strings[lang].lesson.threadBuilder, levels: strings[lang].site.levels },
  }),
  coverage: async (lang: SiteLanguage): Promise<CoverageFile> => ({
    lang,
    items: (await getCollection(`coverage-${lang}`)).map(({ data }) => data),
    words: { ...strings[lang].lesson.coverage, field: strings[lang].workbook.field },
  }),
  'write-yours': async (lang: SiteLanguage): Promise<WrittenFile> => {
    const { lesson, workbook } = strings[lang]
    return {
      lang,
      items: [],
      words: {
        ...lesson.writeYours,
        field: workbook.field,
        metrics: workbook.objective.metrics,
        quarter: workbook.quarter.short,
        workbook: addressOf('workbook', lang),
        strategies: address((await lessonPathsById(lang))['measured-strategies'] ?? ''),
      },
    }
  },
}

const banks = ['sorting', 'rewriting', 'threads', 'coverage', 'write-yours'] as const

export const getStaticPaths: GetStaticPaths = () =>
  banks.flatMap((bank) =>
    languages.map((lang) => ({ params: { bank, lang }, props: { bank, lang } })),
  )

/** A bank of exercises with its words: too much for the lessons' pages, so it is fetched when needed. */
export const GET: APIRoute<{ bank: keyof typeof files; lang: SiteLanguage }> = async ({
  props: { bank, lang },
}) => Response.json(await files[bank](lang))
