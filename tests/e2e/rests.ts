/** What comes by itself, when it has come: a fixed wait is too short on one machine and too long on another. */
import { expect, type Locator } from '@playwright/test'

/** Waits until a part of the page is the same at two looks. */
export async function rests(part: Locator): Promise<void> {
  let last = ''
  const isSame = async () => {
    const before = last
    last = await part.evaluate((it) => it.outerHTML)
    return last === before
  }
  await expect.poll(isSame, { message: 'it rests', intervals: [400] }).toBe(true)
}
