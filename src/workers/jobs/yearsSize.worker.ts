import { sizeYears, type YearsSize } from '../../scenario/answers/yearsSize.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import type { OwnWeather } from '../../systems/weatherFile.ts'
import { follow, serve } from '../serve.ts'

export interface YearsSizeRequest {
  weather: OwnWeather
  scenario: Scenario
  loadW: number
}

serve<YearsSizeRequest, number, YearsSize>(({ weather, scenario, loadW }, tell) =>
  follow(sizeYears(weather, scenario, loadW), tell),
)
