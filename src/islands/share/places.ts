/**
 * What each place carries whole, in characters of the link. Mail: lines of 998 break; Slack takes 4,000
 * and WhatsApp Business 4,096 with the message around the link; Teams takes 28 kB, most of it its own
 * formatting; a QR code of more than 1,000 is too fine for many phones.
 */
const limits = { email: 900, qr: 1000, slack: 3900, whatsApp: 4000, teams: 7000 }

export type Place = keyof typeof limits

/** Longest link, in characters, that a mail program may still be handed. */
export const MAIL_LIMIT = 2000

const places: Place[] = ['whatsApp', 'email', 'slack', 'teams', 'qr']

/** Whether a place carries a link of so many characters whole. */
export const fitsIn = (place: Place, length: number): boolean => length <= limits[place]

/** The places that carry a link of so many characters whole, and those that may cut it. */
export const placesFor = (length: number): { fits: Place[]; cut: Place[] } => ({
  fits: places.filter((place) => fitsIn(place, length)),
  cut: places.filter((place) => !fitsIn(place, length)),
})
