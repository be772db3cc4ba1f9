export interface Shared {
  title: string
  text: string
  url?: string
}

/** Whether the system has a share sheet for links. */
export const canShare = (): boolean =>
  typeof navigator !== 'undefined' && typeof navigator.share === 'function'

/** Opens the system's share sheet; must be called while a tap is being handled. */
export const shareText = async (shared: Shared): Promise<'shared' | 'cancelled' | 'failed'> => {
  try {
    await navigator.share(shared)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'
  }
}
