/** Sources of how fast either side is built, and of what else could stand in place of it; a part of moneySources.ts. */
import type { Source } from './sources.ts'

export const BUILDING_SOURCES = {
  payload: {
    title: 'Starship: 44 t carried on 28 September 2026; 100 t (V3) and 200 t (V4) stated',
    organisation: 'Wikipedia, List of Starship launches; SpaceX',
    date: '2026-10-04',
    url: 'https://en.wikipedia.org/wiki/List_of_Starship_launches',
    grade: 'R',
  },
  cadence: {
    title:
      'Starship: 5 launches in 2025, 3 in the nine months to 28 September 2026; 25 and 44 a year allowed at its two sites (FAA), one an hour claimed (29 September 2026)',
    organisation: 'Wikipedia, List of Starship launches; limits and claim collected',
    date: '2026-10-04',
    url: 'https://en.wikipedia.org/wiki/List_of_Starship_launches',
    grade: 'R',
  },
  'first-flight': {
    title:
      'First AI1 satellites: fourth quarter of 2027 (Musk), as early as 2028 (Form S-1); not this decade (Patel)',
    organisation: 'Quartz; SEC; SemiAnalysis',
    date: '2026-08-25',
    url: 'https://qz.com/spacex-nvidia-ai-satellites-orbit-2027-082526',
    grade: 'R',
  },
  'build-time': {
    title: 'From ground-break to 1 GW: 1.0 to 3.6 years',
    organisation: 'Epoch AI',
    date: '2025-11',
    url: 'https://epoch.ai/data-insights/data-centers-buildout-speeds',
    grade: 'S',
  },
  transformers: {
    title: 'Large power transformers: 128 to 160 weeks, up to 4 years',
    organisation: 'Wood Mackenzie, PwC and Hitachi Energy, told by pv magazine and POWER',
    date: '2026-05-11',
    url: 'https://www.powermag.com/transformers-in-2026-shortage-scramble-or-self-inflicted-crisis/',
    grade: 'R',
  },
  breakers: {
    title: 'High-voltage circuit breakers: about 125 weeks',
    organisation: 'Quanta, second quarter of 2026, relayed',
    date: '2026-07',
    grade: 'R',
  },
  turbines: {
    title: 'Gas turbines: 5 to 7 years for large ones, engines 12 to 18 months',
    organisation: 'EPRI, told by Utility Dive',
    date: '2026',
    url: 'https://www.utilitydive.com/news/5-year-waits-and-rising-costs-how-demand-is-redefining-the-gas-turbine-mar/813385/',
    grade: 'R',
  },
  hookup: {
    title: 'A large load on the grid in Northern Virginia: 36 to 48 months and more; up to 7 years',
    organisation: 'build.inc',
    date: '2025',
    url: 'https://www.build.inc/data-center-construction-costs-2025',
    grade: 'R',
  },
  queue: {
    title: 'Queued Up 2026: from request to operation 61 months in the median, 43 to 85 in the middle half',
    organisation: 'LBNL',
    date: '2026-06',
    url: 'https://emp.lbl.gov/queues',
    grade: 'R',
  },
  'grid-growth': {
    title: 'US data centers need 148 GW of connections by 2030, 17 GW a year; 10 to 25 in the range of plans',
    organisation: 'LBNL-2001758, relayed',
    date: '2026-06-18',
    url: 'https://www.osti.gov/biblio/3374245',
    grade: 'R',
  },
  'gas-growth': {
    title:
      'Gas turbines: 50 to 60 GW a year from all makers, of which data centers take about a quarter: 8 to 12 GW in 2026, 20 in 2030',
    organisation: 'GE Vernova and others; share estimated here',
    date: '2026',
    url: 'https://www.gevernova.com/news/articles/ge-vernova-releases-second-quarter-2026-financial-results',
    grade: 'D',
  },
  'pv-growth': {
    title:
      'Modules made in 2024: 728 GW in the world (IEA-PVPS); 65 GW a year of capacity in the USA (February 2026)',
    organisation: 'IEA-PVPS Trends 2025; EVXL',
    date: '2025-10',
    url: 'https://pv-magazine-usa.com/2025/10/20/thirty-five-countries-now-operate-gw-scale-annual-pv-markets',
    grade: 'S',
  },
  'battery-growth': {
    title: 'Batteries installed in 2025: about 315 GWh, 240 of them at the grid; 450 GWh forecast for 2026',
    organisation: 'Benchmark Mineral Intelligence, told by pv magazine Australia',
    date: '2026-01-21',
    url: 'https://www.pv-magazine-australia.com/2026/01/21/global-bess-demand-jumps-51-in-2025-as-installations-top-300-gwh/',
    grade: 'S',
  },
  'center-growth': {
    title:
      'Data centers of the world: 103 to 200 GW from 2026 to 2030, 20 GW a year; low, 8 GW: 70 TWh more were used in 2025 (IEA); high, 25: the upper plans of the USA alone (LBNL)',
    organisation: 'JLL, 2026 Global Data Center Outlook; IEA; LBNL-2001758',
    date: '2026-01-06',
    url: 'https://www.jll.com/en-de/newsroom/global-data-center-sector-to-nearly-double-to-200gw-amid-ai-infrastructure-boom',
    grade: 'D',
  },
  'chip-growth': {
    title:
      'AI chips made in a year: 20 GW as told at the Terafab talk (21 March 2026); 20 to 40 by the tools and packages that are made (3.5 EUV tools a GW, 38,000 CoWoS wafers a GW, 0.1 EB of HBM a GW)',
    organisation: 'talk relayed; derived from ASML’s and TSMC’s figures',
    date: '2026-03-21',
    url: 'https://bilingualpodcastplayer.com/ai_summary/200116',
    grade: 'D',
  },
  'satellite-rate': {
    title:
      'Starlink’s factory: 70 satellites a week (August 2025) of 575 kg (V2 mini), 2,100 t a year; low: about 3,000 launched in 2025; high: 1 Mt a year, as SpaceX tells its goal (30 January 2026)',
    organisation: 'SpaceX, told by PCMag; mass after Suncatcher, arXiv:2511.19468',
    date: '2025-08-26',
    url: 'https://www.linkcentre.com/news/inside-spacexs-starlink-factory-70-satellites-built-every-week',
    grade: 'D',
  },
  'project-share': {
    title:
      'What one project gets of a year’s supply: a tenth. Low: the 1 GW of Stargate Abilene in two years is 2.5 % of 20 GW of AI chips a year (Epoch AI); high: data centers all together take about a quarter of the gas turbines',
    organisation: 'assumption of ours; it would be replaced by contracts of a project of this size',
    date: '2026-11',
    grade: 'A',
  },
  'plant-time': {
    title: 'Sun and storage deliver power of a utility’s scale within 18 to 20 months',
    organisation: 'Global Head of Data Center Energy',
    date: '2026',
    url: 'https://globalheadofdatacenterenergy.news/gas-turbine-delays-are-rewiring-how-data-centers-get-power/',
    grade: 'S',
  },
  'small-build': {
    title:
      'Modular data centers on sun and batteries: the first was lit in about four months (Crusoe, July 2025); the rest of the range is assumed',
    organisation: 'Fierce Network, seen as an excerpt of a copy of its site',
    date: '2026',
    url: 'https://www.fierce-network.com/cloud/data-centers-eye-solar-energy-independence',
    grade: 'A',
  },
  'small-transformers': {
    title: 'Transformers of 5 to 20 MVA: 36 to 52 weeks; of 20 to 100 MVA: 48 to 72 weeks',
    organisation: 'FluxCo',
    date: '2026-01-30',
    url: 'https://fluxco.com/resources/transformer-lead-times-2026',
    grade: 'S',
  },
  switchgear: {
    title: 'Switchgear and distribution of medium voltage: 40 to 65 weeks',
    organisation: 'build.inc',
    date: '2026-04-30',
    url: 'https://build.inc/insights/data-center-substation-procurement-ai',
    grade: 'S',
  },
  'small-hookup': {
    title:
      'A connection in Northern Virginia took 12 to 18 months before large loads queued: assumed for loads of 20 MW and less, which the regulators’ orders on large loads leave out (FERC RM26-4)',
    organisation: 'build.inc; choice of ours',
    date: '2025',
    url: 'https://www.build.inc/data-center-construction-costs-2025',
    grade: 'A',
  },
  'wind-price': {
    title: 'LCOE+ 2025: onshore wind without subsidies 37 to 86 USD/MWh; ours in the middle',
    organisation: 'Lazard, relayed by Nenpower',
    date: '2025-06',
    url: 'https://nenpower.com/blog/unsubsidized-solar-and-onshore-wind-continue-to-lead-as-most-affordable-energy-sources-in-the-u-s',
    grade: 'S',
  },
  'nuclear-price': {
    title: '24-hour solar: 104 USD/MWh on average; new coal 118, new nuclear 182',
    organisation: 'Ember, relayed by Energy News',
    date: '2025-06-21',
    url: 'https://energynews.pro/en/ember-solar-with-batteries-becomes-profitable-in-the-worlds-sunniest-regions',
    grade: 'S',
  },
  'line-price': {
    title:
      'Morocco–UK link: half of £16 bn (£20 to 22 bn told by Reuters in September 2023) for 3.6 GW over 3,800 km of cable, at 1.24 and 1.22 USD',
    organisation: 'Xlinks, relayed by Sustain and Reuters',
    date: '2022-07',
    url: 'https://www.sustain-recruitment.com/blog/2022/07/worlds-longest-subsea-cable-coming-to-uk',
    grade: 'S',
  },
  'line-loss': {
    title: 'High-voltage direct current: losses of about 3 % in 1,000 km',
    organisation: 'Wikipedia',
    date: '2025',
    url: 'https://en.wikipedia.org/wiki/High-voltage_direct_current',
    grade: 'S',
  },
  'cooling-model': {
    title:
      'Statistical analysis for predicting location-specific data center PUE, Energy 201, 117556, and its published tool',
    organisation: 'N. Lei, E. Masanet',
    date: '2020',
    url: 'https://doi.org/10.1016/j.energy.2020.117556',
    grade: 'P',
  },
  'cooling-spray': {
    title: 'Arizona region: outside air below 85 °F, evaporative cooling above',
    organisation: 'Microsoft, relayed by Baxtel',
    date: '2021',
    url: 'https://baxtel.com/news/microsoft-launches-new-azure-region-in-arizona',
    grade: 'S',
  },
  'cooling-warm': {
    title:
      'Rubin: coolant in at 45 °C and out near 55 °C, dry coolers, chillers about 1 % of the year in some climates',
    organisation: 'NVIDIA blog, relayed by 4RFV',
    date: '2026-06-21',
    url: 'https://www.4rfv.com/FPC4KKTKNOKU/356/hotter-than-a-hot-tub-the-45c-breakthrough-to-cool-ai39s-biggest-machines.htm',
    grade: 'R',
  },
  soiling: {
    title:
      'Dirt on panels: 2 % of PVWatts’ 14 % of losses (NREL/TP-6A20-62641); 3 to 4 % worldwide, 30 % after a month in deserts (MIT)',
    organisation: 'NREL; MIT relayed by Water & Energy Nexus',
    date: '2022-03-21',
    url: 'https://www.watergynexus.com/2022/03/21/solar-panel-cleaning-innovation-could-save-billions-of-gallons-of-water/',
    grade: 'S',
  },
} as const satisfies Record<string, Source>
