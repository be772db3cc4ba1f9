import type { APIRoute, GetStaticPaths } from 'astro'
import { examplesIn, type Example } from '../../examples.ts'
import { languages, pathOf, routeParam } from '../../site.ts'

export const getStaticPaths: GetStaticPaths = () =>
  languages.flatMap((lang) =>
    examplesIn(lang).map((example) => ({
      params: { examples: routeParam(pathOf('examples', lang)), slug: example.slug },
      props: { example },
    })),
  )

/** An example as the workbook's file, for the workbook to begin with. */
export const GET: APIRoute<{ example: Example }> = ({ props }) => Response.json(props.example.plan)
