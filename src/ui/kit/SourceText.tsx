import { SOURCES, type SourceId } from '../../scenario/facts/sources.ts'
import { SourceEntry } from './SourceEntry.tsx'

/** A source of the scenario's figures, by its name. */
export const SourceText = ({ id }: { id: SourceId }) => <SourceEntry source={SOURCES[id]} />
