import { useEffect, useState } from 'preact/hooks'
import { LINK_LIMIT } from '../../link/index.ts'
import type { Plan } from '../../plan/index.ts'
import { copyText } from '../../stores/clipboard.ts'
import { fileSlug } from '../../stores/plan-file.ts'
import { canShare, shareText } from '../../stores/share-sheet.ts'
import { fill } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { quarterName } from '../plan-view/write-facts.ts'
import { useWorkbook } from '../workbook/context.ts'
import { useLazy } from '../workbook/use-lazy.ts'
import { ContactWays } from './ContactWays.tsx'
import { LinkLength } from './LinkLength.tsx'
import { mailAddress, whatsAppAddress } from './message-address.ts'
import { fitsIn, MAIL_LIMIT } from './places.ts'
import { useShare } from './words.ts'

const loadLinkCode = async () => (await import('./LinkCode.tsx')).LinkCode

interface Props {
  plan: Plan
  /** Null while it is being made. */
  link: string | null
  /** What it is, for who gets it; the plan's name unless said. An answer, so said, goes to whoever shared the plan alone. */
  subject?: string
  /** It is on its way out, as far as this page can know. */
  onSent?: () => void
  onDownload: () => void
}

/** A plan's link, how long it is, and every way to send it on. */
export const LinkWays = ({ plan, link, subject: given, onSent, onDownload }: Props) => {
  const { words } = useWorkbook()
  const share = useShare()
  const [copied, setCopied] = useState<'' | 'copied' | 'copyFailed'>('')
  const [isQrOpen, setQrOpen] = useState(false)
  const [hasQrFailed, setQrFailed] = useState(false)
  const [LinkCode, askForLinkCode] = useLazy(loadLinkCode)
  useEffect(() => {
    setCopied('')
  }, [link])

  const subject =
    given ??
    fill(plan.title ? share.message : share.messageUntitled, {
      quarter: quarterName(plan, words),
      title: plan.title,
    })
  const message = `${subject}: ${link ?? ''}`
  const mail = { subject, body: `${subject}:\r\n\r\n${link ?? ''}\r\n` }
  const isTooLarge = link !== null && link.length > LINK_LIMIT
  const isLong = link !== null && link.length > MAIL_LIMIT
  const fitsQrCode = link !== null && fitsIn('qr', link.length)

  if (isTooLarge)
    return (
      <>
        <p role="status">{share.length.tooLarge}</p>
        <div class="stacked">
          <button type="button" class="button primary" onClick={onDownload}>
            {share.file}
          </button>
        </div>
      </>
    )
  return (
    <>
      <label for="share-link">{share.link}</label>
      <input
        id="share-link"
        class="field"
        readOnly
        aria-describedby="share-length"
        value={link ?? ''}
        placeholder={share.making}
        onFocus={(event) => event.currentTarget.select()}
        onCopy={onSent}
      />
      <LinkLength id="share-length" length={link?.length ?? null} />
      <div class="stacked">
        <button
          type="button"
          class={`button ${isLong ? '' : 'primary'}`}
          aria-disabled={link === null}
          onClick={() => {
            if (link === null) return
            onSent?.()
            void copyText(link).then((done) => setCopied(done ? 'copied' : 'copyFailed'))
          }}
        >
          {share.copy}
        </button>
        {link !== null && (
          <>
            <a
              class="button"
              href={whatsAppAddress(message)}
              target="_blank"
              rel="noopener noreferrer"
              onClick={onSent}
            >
              {share.whatsApp}
            </a>
            {!isLong && (
              <a class="button" href={mailAddress(mail)} onClick={onSent}>
                {share.email}
              </a>
            )}
            {canShare() && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  onSent?.()
                  void shareText({ title: subject, text: subject, url: link })
                }}
              >
                <Icon name="share" />
                {share.sheet}
              </button>
            )}
            {fitsQrCode && (
              <button
                type="button"
                class="button"
                aria-expanded={isQrOpen}
                onClick={() => {
                  onSent?.()
                  void askForLinkCode().then((isThere) => setQrFailed(!isThere))
                  setQrOpen(!isQrOpen)
                }}
              >
                {share.qr.show}
              </button>
            )}
          </>
        )}
        <button type="button" class={`button ${isLong ? 'primary' : ''}`} onClick={onDownload}>
          {share.file}
        </button>
      </div>
      <p role="status">{copied && share[copied]}</p>
      {isQrOpen && hasQrFailed && <p role="alert">{share.qr.outOfReach}</p>}
      {isQrOpen && fitsQrCode && LinkCode && (
        <LinkCode link={link} name={`${fileSlug(plan, 'plan')}-qr`} />
      )}
      {link !== null && given === undefined && (
        <ContactWays message={message} mail={isLong ? null : mail} onSent={onSent} />
      )}
    </>
  )
}
