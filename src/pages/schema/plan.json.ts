import * as z from 'zod'
import { planSchema } from '../../plan/model.ts'

/** The JSON Schema of a plan's file, made from the model. */
export const GET = (): Response =>
  Response.json(z.toJSONSchema(planSchema, { io: 'input', target: 'draft-2020-12' }))
