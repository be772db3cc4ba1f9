import { useRef, useState } from 'preact/hooks'
import { forgetEverything } from '../../stores/forget-everything.ts'
import { dropOffline } from '../../stores/offline.ts'
import type { Strings } from '../../strings/es.ts'
import './privacy.css'

interface Props {
  words: Strings['privacy']['deletion']
  workbook: string
}

/** Deletes all that the site keeps in this browser, after asking once. */
export const DeleteEverything = ({ words, workbook }: Props) => {
  const [state, setState] = useState<'idle' | 'deleting' | 'done' | 'failed'>('idle')
  const dialog = useRef<HTMLDialogElement>(null)

  const deleteAll = async () => {
    dialog.current?.close()
    setState('deleting')
    try {
      await forgetEverything()
      await dropOffline()
      setState('done')
    } catch {
      setState('failed')
    }
  }

  return (
    <div class="live">
      <p>
        <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
          {words.button}
        </button>
      </p>
      <p role="status">{state !== 'idle' && words[state]}</p>
      <dialog ref={dialog} class="sure" aria-labelledby="sure-heading">
        <h2 id="sure-heading">{words.sure}</h2>
        <p>{words.warning}</p>
        <p>
          <a href={workbook}>{words.download}</a>
        </p>
        <p class="ways">
          <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="button" class="button danger" onClick={() => void deleteAll()}>
            {words.confirm}
          </button>
        </p>
      </dialog>
    </div>
  )
}
