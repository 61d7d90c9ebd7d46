import { loadSatelliteWords, type SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { Block } from '../../kit/Block.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { useWords } from '../../kit/useWords.ts'
import { Altitudes } from './Altitudes.tsx'
import { BodyParts } from './BodyParts.tsx'
import { Budgets } from './Budgets.tsx'
import { CatalogueTable } from './CatalogueTable.tsx'
import { Delivered } from './Delivered.tsx'
import { EnergyFlow } from './EnergyFlow.tsx'
import { FigureTable, OthersTable } from './FigureTable.tsx'
import { Neighbours } from './Neighbours.tsx'
import { Tokens } from './Tokens.tsx'
import { type ShownMachine, useMachine } from './useMachine.ts'
import './satellite.css'

/** All that stands in the room. */
export function SatelliteBlocks({ shown, words }: { shown: ShownMachine; words: SatelliteWords }) {
  const { room } = words
  return (
    <>
      <Block label={room.tokens}>
        <Tokens shown={shown} words={words} />
      </Block>
      <Block name="flow" label={room.flow}>
        <EnergyFlow power={shown.model.power} words={words} />
      </Block>
      <Block name="budgets" label={room.budgets}>
        <Budgets shown={shown} words={words} />
      </Block>
      <Block label={room.body}>
        <BodyParts />
      </Block>
      <Fold name="delivered" title={room.delivered}>
        <Delivered shown={shown} words={words} />
      </Fold>
      <Fold name="altitude" title={room.altitude}>
        <Altitudes scenario={shown.scenario} words={words} />
      </Fold>
      <Fold name="neighbours" title={room.neighbours}>
        <Neighbours shown={shown} words={words} />
      </Fold>
      <Fold name="all" title={room.all}>
        <FigureTable machine={shown.machine} words={words} />
      </Fold>
      <Fold title={room.catalogue}>
        <CatalogueTable words={words} />
      </Fold>
      <Fold title={room.others}>
        <OthersTable machine={shown.machine} words={words} />
      </Fold>
    </>
  )
}

/** One satellite as a machine: what it computes and what binds it, its budgets, what height costs it. */
export function SatelliteRoom() {
  const words = useWords(loadSatelliteWords)
  const shown = useMachine()
  return words && <SatelliteBlocks shown={shown} words={words} />
}
