/** Sources of what the side in orbit costs, chips and capital of both among it; a part of moneySources.ts. */
import type { Source } from './sources.ts'

export const ORBIT_MONEY_SOURCES = {
  wacc: {
    title:
      'Cost of capital of hyperscale and infrastructure projects, 8 % in most open models, 5 to 11 % in all',
    organisation: 'open cost models and quarterly reports, collected',
    date: '2026-08',
    url: 'https://github.com/jman4162/spacedc-mdao',
    grade: 'R',
  },
  'chip-price': {
    title: 'All-in capital of AI data centers: GB200 racks about 26 USD/W, Rubin racks about 37 USD/W',
    organisation: 'Bernstein; Morgan Stanley, relayed',
    date: '2025-10',
    url: 'https://www.fxbaogao.com/detail/5182980',
    grade: 'D',
  },
  'chip-life': {
    title: 'Book life of servers: Amazon 5, Meta 5.5, Microsoft and Google 6 years; sceptics 2 to 3',
    organisation: 'annual reports, collected',
    date: '2026',
    url: 'https://wiresift.com/ai-server-depreciation',
    grade: 'S',
  },
  'chip-failure': {
    title:
      'Failing chips: 3 to 6 % a year in space and ground models, 9 % a year of interruptions in Llama 3 training',
    organisation: 'SemiAnalysis (2026); Meta, told by DCD (2024)',
    date: '2026-06-03',
    url: 'https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters',
    grade: 'R',
  },
  'satellite-failure': {
    title:
      'About 3 % of 775 Starlinks failed, launched over 17 months and 0.6 years old in the mean: 5 % a year; below 1 % by SpaceX; 9 % in A. McCalip’s model',
    organisation: 'J. McDowell, told by Universe Today; yearly rate worked out here',
    date: '2020-10',
    url: 'https://www.universetoday.com/148514/about-3-of-starlinks-have-failed-so-far/',
    grade: 'D',
  },
  'satellite-price': {
    title: 'Starlink V2 mini 22 USD/W, V1 32 USD/W (about 800 USD/kg); 5 USD/W is what Starcloud aims at',
    organisation: 'A. McCalip (model code); Starcloud (2026)',
    date: '2025-12-15',
    url: 'https://andrewmccalip.com/space-datacenters',
    grade: 'P',
  },
  'satellite-kg-price': {
    title:
      'About 800 USD/kg: Starlink V2 mini, 27 kW at 22 USD/W and 740 kg; V1, 7 kW at 32 USD/W and 283 kg. Below 333: 5 USD/W for 200 kW on 3 t (Starcloud); 1,540: 22 USD/W for AI1’s 210 kW on 3 t',
    organisation: 'A. McCalip (model code); Starcloud (2026); worked out here',
    date: '2025-12-15',
    url: 'https://andrewmccalip.com/space-datacenters',
    grade: 'D',
  },
  'space-array': {
    title:
      'Arrays: iROSA 61 to 82 W/kg (20 to 28 kW, 325 to 340 kg), ROSA’s blanket 100 to 120, up to 165 in S. Turyshev’s study',
    organisation: 'Redwire; S. Turyshev (JPL), relayed',
    date: '2023-06',
    url: 'https://redwirespace.com/wp-content/uploads/2023/06/redwire-roll-out-solar-array-flysheet.pdf',
    grade: 'R',
  },
  'launch-price': {
    title:
      'Launch, USD/kg. 2026: about 1,600 for Starship (Deutsche Bank), 1,080 (Morgan Stanley), Falcon 9 3,360 by its list (74 M USD for 22 t). Later: 836 in 2028 (Morgan Stanley), 67 in 2030 (Deutsche Bank), 500 in the models of McCalip and Starcloud, 200 to 300 by 2035 (Google); the path between is ours',
    organisation: 'Deutsche Bank, told by All Weather Finance; Morgan Stanley, relayed; satbase',
    date: '2026-01-14',
    url: 'https://allweatherfinance.com/this-is-not-science-fiction-by-2030-the-cost-of-space-data-centers-will-match-that-of-ground-based-ones/',
    grade: 'S',
  },
  'pv-learning': {
    title:
      'Solar modules became 20 % cheaper with each doubling of all that was made. Low: where the module alone learns, a quarter of a plant’s price in the United States (0.28 of 1.15 USD/W)',
    organisation: 'M. Roser, Our World in Data; the low end worked out here',
    date: '2020-12',
    url: 'https://ourworldindata.org/cheap-renewables-growth',
    grade: 'D',
  },
  'pv-volume': {
    title:
      'Modules made: 18.5 % more in 2024 than in 2023. Where that goes on, all that was made doubles 0.25 times a year',
    organisation: 'IEA-PVPS Trends 2025; worked out here',
    date: '2025-10',
    url: 'https://pv-magazine-usa.com/2025/10/20/thirty-five-countries-now-operate-gw-scale-annual-pv-markets',
    grade: 'D',
  },
  'suncatcher-volume': {
    title: 'Launched mass from 400 t to 370,000 t by 2035: it doubles about once a year',
    organisation: 'Google, arXiv:2511.19468; worked out here',
    date: '2026-06-17',
    url: 'https://arxiv.org/abs/2511.19468',
    grade: 'D',
  },
  'chip-volume': {
    title: 'AI computers of the world: 3.3 times as many each year (2.7 to 4.1), or 1.7 doublings (1.4 to 2)',
    organisation: 'Epoch AI, told by AI Gazine; worked out here',
    date: '2026',
    url: 'https://aigazine.com/industry/global-ai-compute-capacity-doubles-every-7-months--s',
    grade: 'D',
  },
  'no-learning': {
    title:
      'No rate was found: 0 %, an assumption, leaves today’s price as it is, and says nothing about what it will be. A published rate would take its place',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  'orbit-operation': {
    title: 'Operation in orbit: 1 % of the satellites’ price a year (McCalip); the upper end, 3 %, is ours',
    organisation: 'A. McCalip (model code); own upper end',
    date: '2025-12-15',
    url: 'https://github.com/andrewmccalip/thoughts',
    grade: 'P',
  },
  'space-battery-price': {
    title:
      'No price of a battery pack in orbit was found: 800 USD/kg is what a whole Starlink V1 costs a kilogram in McCalip’s model; half and twice that as range',
    organisation: 'assumption of this project; a maker’s price a kilowatt-hour would replace it',
    date: '2026-11',
    grade: 'A',
  },
  'satellite-life': {
    title: 'Life of a satellite: 5 years (SpaceX, Google), at least 10 in Starcloud’s paper',
    organisation: 'filings and papers, collected',
    date: '2026',
    url: 'https://arxiv.org/abs/2511.19468',
    grade: 'R',
  },
  'space-battery': {
    title: 'Battery packs in space: 100, 150 and up to 265 Wh/kg',
    organisation: 'Per Aspera; spacedc-mdao; S. Turyshev (JPL)',
    date: '2026',
    url: 'https://github.com/jman4162/spacedc-mdao',
    grade: 'R',
  },
} as const satisfies Record<string, Source>
