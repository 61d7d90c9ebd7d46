/** The words of the room of one satellite, with what its figures are called, in the page's language. */
import type { satelliteRoom as en } from './en/satelliteRoom.ts'
import { language } from './language.ts'
import { loadMachineWords, type MachineWords } from './machine.ts'

export type SatelliteWords = MachineWords & { readonly room: Readonly<Record<keyof typeof en, string>> }

export async function loadSatelliteWords(): Promise<SatelliteWords> {
  const [machine, room] = await Promise.all([
    loadMachineWords(),
    language().locale.startsWith('ko') ? import('./ko/satelliteRoom.ts') : import('./en/satelliteRoom.ts'),
  ])
  return { ...machine, room: room.satelliteRoom }
}
