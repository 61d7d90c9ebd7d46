/** What the figures of the satellite as a machine are called, in the page's language, when somebody asks. */
import type { machine as en } from './en/machine.ts'
import { language } from './language.ts'

export type MachineWords = { readonly [B in keyof typeof en]: Readonly<Record<keyof (typeof en)[B], string>> }

export async function loadMachineWords(): Promise<MachineWords> {
  const file = language().locale.startsWith('ko')
    ? await import('./ko/machine.ts')
    : await import('./en/machine.ts')
  return file.machine
}
