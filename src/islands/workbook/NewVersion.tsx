import type { Strings } from '../../strings/es.ts'
import { $hasNewVersion, takeNewVersion } from '../../stores/offline.ts'
import { useStore } from '../use-store.ts'

/** Says that a newer version of the site is here; it comes into use when the person says so. */
export const NewVersion = ({ words }: { words: Strings['workbook']['newVersion'] }) => (
  <div role="status" class="no-print">
    {useStore($hasNewVersion) && (
      <p class="storage-notice">
        {words.text}{' '}
        <button type="button" class="button" onClick={takeNewVersion}>
          {words.take}
        </button>
      </p>
    )}
  </div>
)
