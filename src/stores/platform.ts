import { browserEnvironment } from './browser-environment.ts'
import type { Environment } from './environment.ts'

let environment: Environment | null = null

/** The environment of this page: the browser's, unless another was put in its place. */
export const platform = (): Environment => (environment ??= browserEnvironment())

/** Puts another environment in the place of the browser's. */
export const usePlatform = (other: Environment): void => {
  environment = other
}
