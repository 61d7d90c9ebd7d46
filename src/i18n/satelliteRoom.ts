/** The words of the room of one satellite, with what its figures are called, in the page's language. */
import type { catalogue as enCatalogue } from './en/catalogue.ts'
import type { satelliteRoom as en } from './en/satelliteRoom.ts'
import { fetchWords } from './languages.ts'
import { loadMachineWords, type MachineWords } from './machine.ts'

type RoomWords = Readonly<Record<keyof typeof en, string>>
type CatalogueWords = Readonly<Record<keyof typeof enCatalogue, string>>
export type SatelliteWords = MachineWords & {
  readonly room: RoomWords
  readonly catalogue: CatalogueWords
}

export async function loadSatelliteWords(): Promise<SatelliteWords> {
  const [machine, room, catalogue] = await Promise.all([
    loadMachineWords(),
    fetchWords(import.meta.glob<RoomWords>('./*/satelliteRoom.ts', { import: 'satelliteRoom' })),
    fetchWords(import.meta.glob<CatalogueWords>('./*/catalogue.ts', { import: 'catalogue' })),
  ])
  return { ...machine, room, catalogue }
}
