/** The words of the room of one satellite, with what its figures are called, in the page's language. */
import type { satelliteRoom as en } from './en/satelliteRoom.ts'
import { fetchWords } from './languages.ts'
import { loadMachineWords, type MachineWords } from './machine.ts'

type RoomWords = Readonly<Record<keyof typeof en, string>>
export type SatelliteWords = MachineWords & { readonly room: RoomWords }

export async function loadSatelliteWords(): Promise<SatelliteWords> {
  const [machine, room] = await Promise.all([
    loadMachineWords(),
    fetchWords(import.meta.glob<RoomWords>('./*/satelliteRoom.ts', { import: 'satelliteRoom' })),
  ])
  return { ...machine, room }
}
