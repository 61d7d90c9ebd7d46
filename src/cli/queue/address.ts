/** Where a queue is: an address with its credentials, which nobody is ever shown. */
import { BadInput } from '../answer.ts'

export const QUEUE_VARIABLE = 'DAWNLINE_QUEUE'

export interface Address {
  url: string
  /** Without user and password. */
  shown: string
  /** A text with whatever is secret taken out. */
  cleaned(text: string): string
}

const ACCEPTED =
  'redis://HOST:PORT or rediss://HOST:PORT, with USER:PASSWORD@ before the host where it asks for one'

/** The value is never quoted: it may hold a password. */
export function addressOf(given: string): Address {
  let url: URL
  try {
    url = new URL(given)
  } catch {
    throw new BadInput(`--queue is not accepted: ${ACCEPTED}.`)
  }
  if (!['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '')
    throw new BadInput(`--queue is not accepted: ${ACCEPTED}.`)
  const secrets = [given, url.password, decoded(url.password)].filter((secret) => secret.length > 0)
  const shown = `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`
  return {
    url: given,
    shown,
    cleaned: (text) =>
      secrets.reduce((rest, secret) => rest.replaceAll(secret, secret === given ? shown : '…'), text),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
