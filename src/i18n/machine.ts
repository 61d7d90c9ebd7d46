/** What the figures of the satellite as a machine are called, in the page's language, when somebody asks. */
import type { machine as en } from './en/machine.ts'
import { fetchWords } from './languages.ts'

export type MachineWords = { readonly [B in keyof typeof en]: Readonly<Record<keyof (typeof en)[B], string>> }

export const loadMachineWords = (): Promise<MachineWords> =>
  fetchWords(import.meta.glob<MachineWords>('./*/machine.ts', { import: 'machine' }))
