import type { ComponentType, VNode } from 'preact'
import { fetchJson } from '../../stores/fetch-json.ts'
import coverageStyle from '../coverage/coverage.css?url'
import rewritingStyle from '../rewriting/rewriting.css?url'
import threadStyle from '../thread-builder/thread-builder.css?url'
import writtenStyle from '../write-yours/write-yours.css?url'
import { loadStyled } from '../load-styled.ts'
import { isExerciseFile, type BodyProps, type ExerciseFile } from './exercise-file.ts'

const load = async <File extends ExerciseFile<unknown, unknown>>(
  address: string,
  style: string,
  ids: readonly string[],
  loadBody: () => Promise<ComponentType<BodyProps<File>>>,
): Promise<VNode | null> => {
  try {
    const [file, Body] = await Promise.all([fetchJson(address), loadStyled(style, loadBody)])
    // The same build made it, so its parts are not looked into.
    return isExerciseFile(file) ? <Body file={file as File} ids={ids} /> : null
  } catch {
    return null
  }
}

const loaders = {
  rewriting: (address: string, ids: readonly string[]) =>
    load(
      address,
      rewritingStyle,
      ids,
      async () => (await import('../rewriting/Rewriting.tsx')).Rewriting,
    ),
  threads: (address: string, ids: readonly string[]) =>
    load(
      address,
      threadStyle,
      ids,
      async () => (await import('../thread-builder/ThreadBuilder.tsx')).ThreadBuilder,
    ),
  coverage: (address: string, ids: readonly string[]) =>
    load(
      address,
      coverageStyle,
      ids,
      async () => (await import('../coverage/Coverage.tsx')).Coverage,
    ),
  'write-yours': (address: string, ids: readonly string[]) =>
    load(
      address,
      writtenStyle,
      ids,
      async () => (await import('../write-yours/WriteYours.tsx')).WriteYours,
    ),
}

export type Bank = keyof typeof loaders

/** The exercise on items of a bank, once its file, code and style are here; nothing where one can't be had. */
export const loadExercise = (
  bank: Bank,
  address: string,
  ids: readonly string[],
): Promise<VNode | null> => loaders[bank](address, ids)
