/** Opens WhatsApp with a message; to a number, or to whom the person picks when it is ''. */
export const whatsAppAddress = (message: string, number = ''): string =>
  `https://wa.me/${number.replace(/\D/g, '')}?text=${encodeURIComponent(message)}`

interface Mail {
  subject: string
  body: string
}

/** Opens the mail program with a message; to an address, or to nobody yet when it is ''. */
export const mailAddress = ({ subject, body }: Mail, to = ''): string =>
  `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
