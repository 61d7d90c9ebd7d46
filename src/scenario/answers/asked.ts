/** What is asked about: a scenario's model with its ground at an instant, and one of its groups. What follows is computed
 *  when a figure needs it, once; a page that has some of it already lends it. */
import { at } from '../../lib/at.ts'
import type { FleetTotals } from '../../systems/fleet.ts'
import { type PlaneYear, planeYear } from '../../systems/year.ts'
import { type Comparison, compare, fleetMeans } from './compare.ts'
import type { GroundDesign } from './ground.ts'
import { type Inspection, inspect } from './inspect.ts'
import { type Model, planeOfGroup, totalsAt } from './model.ts'
import { type GroundNow, groundAt } from './plant.ts'

/** Where to get what whoever asks remembers. */
export interface Known {
  comparison?: () => Comparison
  totals?: () => FleetTotals
  planeYear?: () => PlaneYear
}

export class Asked {
  readonly model: Model
  readonly design: GroundDesign | null
  readonly utcMs: number
  /** 0-based. */
  readonly group: number
  private readonly known: Known
  private itsComparison: Comparison | undefined
  private itsTotals: FleetTotals | undefined
  private itsGround: GroundNow | null | undefined
  private itsPlaneYear: PlaneYear | undefined
  private itsSatellite: Inspection | undefined

  constructor(model: Model, design: GroundDesign | null, utcMs: number, group = 0, known: Known = {}) {
    this.model = model
    this.design = design
    this.utcMs = utcMs
    this.group = group
    this.known = known
  }

  get year(): number {
    return new Date(this.utcMs).getUTCFullYear()
  }
  get comparison(): Comparison {
    this.itsComparison ??=
      this.known.comparison?.() ?? compare(this.model, this.design, fleetMeans(this.model, this.year))
    return this.itsComparison
  }
  get totals(): FleetTotals {
    this.itsTotals ??= this.known.totals?.() ?? totalsAt(this.model, this.utcMs)
    return this.itsTotals
  }
  /** Null where the supply cannot carry the load, or where the ground is not worked out. */
  get groundNow(): GroundNow | null {
    if (this.itsGround === undefined) {
      const { design, model, comparison, utcMs } = this
      this.itsGround = design && groundAt(design, model.scenario, comparison.study.itW, utcMs)
    }
    return this.itsGround
  }
  /** Of the whole fleet: the orbit that stands for the group. */
  get plane(): number {
    return planeOfGroup(this.model, this.group)
  }
  get planeYear(): PlaneYear {
    this.itsPlaneYear ??= this.known.planeYear?.() ?? planeYear(this.model.fleet, this.plane, this.year)
    return this.itsPlaneYear
  }
  /** The first satellite of that orbit. */
  get satellite(): Inspection {
    this.itsSatellite ??= inspect(this.model, at(this.model.fleet.firstId, this.plane), this.utcMs)
    return this.itsSatellite
  }
}
