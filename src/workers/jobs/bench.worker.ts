import { measureModel } from '../../scenario/answers/benchmarks.ts'
import type { Measured } from '../../scenario/facts/budgets.ts'
import { follow, serve } from '../serve.ts'

serve<null, Measured, void>((_, tell) => follow(measureModel(), tell))
