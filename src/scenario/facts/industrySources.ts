/** Where the figures of the industrial ramp come from. Apart from the sources of the rest (sources.ts), so that the page
 *  fetches them with what tells them. Grades as there. */
import { type MachineSourceId, machineSource } from './machineSources.ts'
import type { Source } from './sources.ts'

export const INDUSTRY_SOURCES = {
  'us-cells': {
    title:
      'Solar cells made in the USA: 3.2 GW a year of capacity (February 2026); Tesla’s advertisement: 100 GW from raw materials on American soil before the end of 2028',
    organisation: 'EVXL',
    date: '2026-02-06',
    url: 'https://evxl.co/2026/02/06/teslas-100-gw-solar-bet-musks-biggest-promise-yet',
    grade: 'S',
  },
  'solar-100': {
    title:
      'SpaceX and Tesla each, separately, toward 100 GW of cells a year within about three years (Davos)',
    organisation: 'E. Musk, told by pv magazine USA',
    date: '2026-01-26',
    url: 'https://pv-magazine-usa.com/2026/01/26/elon-musk-at-wef-spacex-and-tesla-to-produce-100-gw-each-of-pv-per-year-in-the-u-s-this-decade',
    grade: 'S',
  },
  'cell-plants': {
    title:
      'Plants that are seen: Tesla Buffalo 0.3 GW a year at first, 10 GW its first goal; SpaceX Bastrop, 10 GW reported',
    organisation: 'CEAN Media; reports collected',
    date: '2026-05-22',
    url: 'https://ceanmedia.com/2026/05/22/spacex-solar-manufacturing-facility-plans-10-gw-austin-ai/',
    grade: 'S',
  },
  'cell-path': {
    title:
      'Cells for orbit, GW a year: all makers of the USA 3.2 in 2026, 30 in 2028, 60 in 2030, between the plants that are seen and the plans; the years between, and 18.5 % a year afterwards as the world’s modules in 2024 (IEA-PVPS), are an assumption of ours',
    organisation: 'assumption of ours on EVXL, CEAN Media and pv magazine',
    date: '2026-11',
    grade: 'A',
  },
  'euv-tools': {
    title:
      '3.5 EUV tools a gigawatt of AI chips a year (D. Patel; worked out again as 3.4); 48 tools shipped in 2025, at least 60 in 2026, about 80 in 2027 (ASML)',
    organisation: 'Chips, from ASML’s figures',
    date: '2026-04',
    url: 'https://chips.sanjay920.com/l/01-euv/',
    grade: 'R',
  },
  'wafer-growth': {
    title:
      'Wafers of 7 nm and below: 0.85 million a month in 2024, 1.4 in 2028, 14 % more each year; of 2 nm and below 0.5 in 2028',
    organisation: 'SEMI',
    date: '2025-06-25',
    url: 'https://evertiq.com/news/2025-06-26-advanced-chip-capacity-to-surge-69-by-2028-on-ai-demand',
    grade: 'S',
  },
  'logic-path': {
    title:
      'AI chips, GW a year: 20 to 25 in 2026, 45 in 2028, 90 in 2030 (60 to 200), by the EUV tools shipped, half to four fifths of them for AI; then as wafers of 7 nm and below grew, 14 % a year',
    organisation: 'derived from ASML’s, D. Patel’s and SEMI’s figures',
    date: '2026-11',
    url: 'https://chips.sanjay920.com/l/01-euv/',
    grade: 'D',
  },
  'packaging-path': {
    title:
      'Packages, GW a year: 26 to 40 in 2026 from 1.0 to 1.6 million CoWoS wafers at 38,000 a gigawatt (nine Rubin packages a wafer), 60 in 2028, 110 in 2030; then 14 % a year as wafers',
    organisation: 'derived from figures of JPMorgan, Morgan Stanley and TrendForce',
    date: '2026',
    url: 'https://www.itiger.com/hant/news/1159152887',
    grade: 'D',
  },
  'memory-path': {
    title:
      'HBM, EB a year: 2.8 to 3.5 in 2026, 6.5 in 2028, 11 in 2030, from 8 to 13 % of all DRAM bits (TrendForce), 40 EB in 2025 and 97 in 2030 (Omdia): 19 % a year',
    organisation: 'derived from TrendForce’s and Omdia’s figures',
    date: '2026',
    url: 'https://www.gate.com/post/status/21594472',
    grade: 'D',
  },
  'memory-need': {
    title:
      'HBM of a gigawatt: 72 packages of 288 GB in a rack of about 210 kW make 0.10 EB; 0.03 to 0.15 for other designs',
    organisation: 'derived from NVIDIA’s rack, told by Sand to Superintelligence',
    date: '2026',
    url: 'https://regantih.github.io/reports-lab/sand-to-superintelligence/chapters/14-nvl72-drills.tsv',
    grade: 'D',
  },
  terafab: {
    title:
      'Terafab: more than 1 TW of computing a year, 80 % of it for space; 100,000 wafer starts a month, then a million; 100 to 200 billion chips a year (21 March 2026), or about one billion of about 1 kW (23 March 2026); today 20 GW a year',
    organisation: 'E. Musk, told by AI Tradecraft and Wikipedia',
    date: '2026-03-23',
    url: 'https://aitradecraft.com/news/2026/03/elon-musk-unveils-terafab-a-25b-ai-compute-megafab-to-power-enterprise-and-space-ai-20260323-052818',
    grade: 'S',
  },
  'terafab-path': {
    title:
      'Terafab, wafer starts a month: Intel’s 14A is made in volume in about 2029, so 100,000 then and a million in 2035 as stated; 5,000 in 2030 in the middle, which is 5 GW; none at the low end. The year 2035 and the middle are an assumption of ours',
    organisation: 'assumption of ours on the plans told by austinio',
    date: '2026-08',
    url: 'https://austinio.com/terafab-global-case-study.html',
    grade: 'A',
  },
  'launch-path': {
    title:
      'Starship, flights a year and tonnes each: 4 of 44 t in 2026; 69 of 100 t in 2030 (both sites as the FAA allows), then 21 % more a year, half the pace of SpaceX’s flights from 2020 to 2025; as stated 8,766 of 200 t in 2029; low 25 in 2030 and 69 in 2035. The years are an assumption of ours',
    organisation: 'assumption of ours on the FAA’s limits and SpaceX’s statements',
    date: '2026-11',
    grade: 'A',
  },
  'flight-growth': {
    title: 'SpaceX flights: 25 (2020), 31, 61, 96, 134, 165 (2025): 46 % more each year',
    organisation: 'Space.com, relayed',
    date: '2026',
    url: 'https://weeshegsinfo.com/clever/detail?id=16115',
    grade: 'R',
  },
  'satellite-path': {
    title:
      'Satellites, tonnes a year: 2,100 now (Starlink), growing as SpaceX’s flights did from 2020 to 2025 to 9,500 in 2030, then half that pace; as stated a million in 2030; low 1,700 as today. The years are an assumption of ours',
    organisation: 'assumption of ours on PCMag’s and SpaceX’s figures',
    date: '2026-11',
    grade: 'A',
  },
  'orbit-share': {
    title:
      'Share of the computers made that orbit may take: 80 % as stated for Terafab; half and a fifth are an assumption of ours, which orders would replace',
    organisation: 'assumption of ours; Terafab’s share by E. Musk',
    date: '2026-11',
    grade: 'A',
  },
  'queue-path': {
    title:
      'New load that the US grid connects for data centers, GW a year: 12 to 17 in 2026, 17 in 2028 as LBNL’s 148 GW by 2030 (10 to 25 in its plans), 20 in 2030; then as the world’s demand, 3.5 % a year (IEA)',
    organisation: 'derived from LBNL-2001758 and IEA, Electricity 2026',
    date: '2026-06-18',
    url: 'https://www.osti.gov/biblio/3374245',
    grade: 'D',
  },
  'transformer-gap': {
    title:
      'Power transformers: 30 % fewer than asked for in the USA in 2025, distribution transformers 10 %; of the 17.4 GW a year that data centers ask for, 12.2 and 15.7 GW',
    organisation: 'Wood Mackenzie; gigawatts derived here with LBNL-2001758',
    date: '2025-08-14',
    url: 'https://www.woodmac.com/press-releases/power-transformers-and-distribution-transformers-will-face-supply-deficits-of-30-and-10-in-2025',
    grade: 'D',
  },
  'turbine-path': {
    title:
      'Gas turbines of all makers, 50 to 60 GW a year, a fifth to a quarter of them for data centers; growth as GE Vernova’s plan, 20 GW in 2026 to 30 GW in 2030: 11 % a year',
    organisation: 'GE Vernova; share derived here',
    date: '2026-07',
    url: 'https://www.gevernova.com/news/articles/ge-vernova-releases-second-quarter-2026-financial-results',
    grade: 'D',
  },
  'world-demand': {
    title:
      'Of 849 TWh more electricity used in 2025 data centers took about 70, 8 %: their share of the panels and batteries made, as a first guess',
    organisation: 'Ember and IEA, Key Questions on Energy and AI',
    date: '2026-04-16',
    url: 'https://www.iea.org/reports/key-questions-on-energy-and-ai/executive-summary',
    grade: 'D',
  },
  'firm-sun': {
    title: 'Steady power of the Sun: 6 W of panels and 17 Wh a watt give 97 % in Las Vegas',
    organisation: 'Ember, told by energynews',
    date: '2025-06-21',
    url: 'https://energynews.pro/en/ember-solar-with-batteries-becomes-profitable-in-the-worlds-sunniest-regions',
    grade: 'S',
  },
  'site-hands': {
    title:
      'Stargate Abilene: 6,400 workers a day at the height (Barron’s), about two years for a gigawatt (Epoch AI): 12,800 years of work a gigawatt',
    organisation: 'Barron’s, relayed; derived with Epoch AI',
    date: '2025-10-05',
    url: 'https://themilliondollarway.blogspot.com/2025/10/stargate-data-center-october-5-2025.html',
    grade: 'D',
  },
  'builders-us': {
    title: 'Workers in US construction: 8,303,000 (September 2024)',
    organisation: 'US Bureau of Labor Statistics, told by IUOE Local 137',
    date: '2024-10',
    url: 'https://www.iuoelocal137.com/?zone=/unionactive/view_article.cfm&HomeID=928587',
    grade: 'R',
  },
  'builders-share': {
    title:
      'Share of US construction that data centers may take: 4.5 % (3 to 6), an assumption of ours, which a count of sites and crews would replace',
    organisation: 'assumption of ours',
    date: '2026-11',
    grade: 'A',
  },
  'robot-lines': {
    title:
      'Optimus lines as stated: Fremont 1 million a year, Giga Texas 10 million a year, made from about summer 2027',
    organisation: 'Tesla, told by Humanoids Daily',
    date: '2026-04',
    url: 'https://www.humanoidsdaily.com/feed/elon-musk-targets-fremont-for-first-1-million-unit-optimus-line-eying-10-million-unit-giga-line',
    grade: 'S',
  },
  'robot-record': {
    title: 'Optimus in 2025: 5,000 promised, a few hundred built',
    organisation: 'AI Hub',
    date: '2026-01',
    url: 'https://ai-hub.news/?p=2800',
    grade: 'S',
  },
  'robot-work': {
    title:
      'Walker S2 does 30 to 50 % of a worker’s work, 80 % meant for 2027; Optimus less than half (first quarter of 2026)',
    organisation: 'UBTech, told by the Irish Times',
    date: '2026-01-29',
    url: 'https://irishtimes-irishtimes-prod.web.arc-cdn.net/technology/2026/01/29/robots-only-half-as-efficient-as-humans-says-leading-chinese-producer',
    grade: 'S',
  },
  reducers: {
    title:
      'Precise speed reducers made a year: planetary about 3, cycloidal 2, strain-wave 12 million; 20 to 40 a humanoid; 1.5 to 3 million humanoids a year by the end of 2030 in a crash programme',
    organisation: 'Epoch AI, How fast could robot production scale up?, told by bestpricelc',
    date: '2026',
    url: 'https://db.bestpricelc.com/r/48677',
    grade: 'R',
  },
  'robot-model': {
    title:
      'How robots help to build: share of the plan that is made (10 and 30 %), years to half a line’s rate (2, 3, 4), hours against a worker’s week (1.5, 2.5, 3.5), life (3, 5, 8 years), share of building that is labour (0.2, 0.35, 0.6), bottleneck exponent (0.5, 0.7, 1), growth after 2030: an assumption of ours, which a count of robots at work would replace',
    organisation: 'assumption of ours',
    date: '2026-11',
    grade: 'A',
  },
  'industry-doubling': {
    title:
      'The Industrial Explosion: the stock of robots doubled in six years; one to two years at first once machines do all the work',
    organisation: 'Forethought',
    date: '2025-05',
    url: 'https://www.forethought.org/research/the-industrial-explosion',
    grade: 'R',
  },
  'compute-stock': {
    title:
      'AI computers of the world: more than 10 GW of chips in January 2026, 3.3 times as many each year (2.7 to 4.1)',
    organisation: 'Epoch AI, told by AI Gazine',
    date: '2026',
    url: 'https://aigazine.com/industry/global-ai-compute-capacity-doubles-every-7-months--s',
    grade: 'S',
  },
  // Of claims.
  dwarkesh: {
    title:
      'Interview: AI is cheapest in orbit in 36 months, perhaps 30; panels give five times as much and need no batteries; turbines and transformers hold the ground back',
    organisation: 'E. Musk and D. Patel, chapters by uListen',
    date: '2026-02-05',
    url: 'https://ulisten.ai/channels/dwarkesh/elon-musk-in-36-months-the-cheapest-place-to-put-ai-will-be_BYXbuik3dgA/chapters',
    grade: 'S',
  },
  'memory-claim': {
    title: 'HBM is sold out through 2026, short beyond 2027 (IEA) and to 2030 (SK’s chairman)',
    organisation: 'Daily Alpha, relaying IEA and SK',
    date: '2026',
    url: 'https://dailyalpha.us/news/nvidia-ceo-warns-of-years-long-memory-shortage-shifting-ai-bottleneck-to-hbm-and-packaging-6a2557ba3a85c10da161ae44',
    grade: 'R',
  },
  'silent-errors': {
    title: 'About 9,000 silent corruptions in three months on 4,096 chips, on Google’s measured rate',
    organisation: 'Isohub, Space data centers',
    date: '2026-10-05',
    url: 'https://github.com/isohub-space/space-data-centers',
    grade: 'R',
  },
  'crash-clock': {
    title: 'CRASH clock: days to a collision if no satellite steered, 164 in 2018, 2.5 in May 2026',
    organisation: 'S. Thiele and others, told by Developments Today',
    date: '2026-07',
    url: 'https://developmentstoday.com/science/crash-clock-shows-collision-risk-in-low-earth-orbit-is-rising-fast',
    grade: 'R',
  },
  'response-times': {
    title: 'A tenth of a second is about the limit at which a system seems to react at once',
    organisation: 'J. Nielsen, Usability Engineering (1993), ch. 5',
    date: '1993',
    url: 'https://www.nngroup.com/articles/response-times-3-important-limits/',
    grade: 'S',
  },
  'world-upmass': {
    title: 'Mass that the world launches: about 2,800 t a year, SpaceX’s 2,500 t being 88 % of it',
    organisation: 'derived from figures told by Light Reading',
    date: '2026-06-10',
    url: 'https://www.lightreading.com/data-centers/musk-magic-not-needed-for-spacex-s-orbital-ai-data-center-plan',
    grade: 'D',
  },
} as const satisfies Record<string, Source>

export type IndustrySourceId = MachineSourceId | keyof typeof INDUSTRY_SOURCES
export const industrySource = (id: IndustrySourceId): Source =>
  id in INDUSTRY_SOURCES
    ? INDUSTRY_SOURCES[id as keyof typeof INDUSTRY_SOURCES]
    : machineSource(id as MachineSourceId)
