import { useWorkbook } from '../workbook/context.ts'
import { mailAddress, whatsAppAddress } from './message-address.ts'
import { useShare } from './words.ts'

interface Props {
  message: string
  /** Null when the link is too long for a mail program. */
  mail: { subject: string; body: string } | null
  onSent: (() => void) | undefined
}

/** The ways to send the link to whom the site's settings name; none when they name nobody. */
export const ContactWays = ({ message, mail, onSent }: Props) => {
  const { contact } = useWorkbook()
  const share = useShare()
  const hasEmail = contact.email !== '' && mail !== null
  if (contact.whatsapp === '' && !hasEmail) return null
  return (
    <div class="stacked">
      {contact.whatsapp !== '' && (
        <a
          class="button"
          href={whatsAppAddress(message, contact.whatsapp)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={onSent}
        >
          {share.contact.whatsApp}
        </a>
      )}
      {hasEmail && (
        <a class="button" href={mailAddress(mail, contact.email)} onClick={onSent}>
          {share.contact.email}
        </a>
      )}
    </div>
  )
}
