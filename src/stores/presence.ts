import type { Environment } from './environment.ts'

const lockOf = (id: string) => `kmora:open:${id}`

/** A tab that goes says nothing, so while there seems to be one it is looked for again (ms). */
const recountAfter = 5000

/**
 * Whether another tab has the same plan open: `changed` hears each answer. Returns the way to say
 * which plan this tab has open, if any.
 */
export const createPresence = (
  { locks, tell, onMessage, later }: Environment,
  changed: (isElsewhere: boolean) => void,
): ((id: string | null) => void) => {
  let followed: string | null = null
  let leave: (() => void) | null = null
  let callOff: (() => void) | null = null

  const recount = () => {
    const id = followed
    callOff?.()
    if (!locks || id === null) {
      changed(false)
      return
    }
    locks.holders(lockOf(id)).then(
      (holders) => {
        if (followed !== id) return
        changed(holders > 1)
        callOff?.()
        if (holders > 1) callOff = later(recountAfter, recount)
      },
      () => {
        changed(false)
      },
    )
  }

  onMessage((message) => {
    if (message.kind === 'presence') recount()
  })

  return (id) => {
    if (id === followed) return
    leave?.()
    followed = id
    const tellAll = () => {
      tell({ kind: 'presence' })
      recount()
    }
    leave = id === null || !locks ? null : locks.hold(lockOf(id), tellAll)
    recount()
  }
}
