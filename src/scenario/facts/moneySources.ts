/** Where the figures of money, footprint and time (figures.ts) come from; a part of sources.ts, graded as there. */
import type { Source } from './sources.ts'

export const MONEY_SOURCES = {
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
      'No rate was found: 0 % leaves today’s price as it is, and says nothing about what it will be. A published rate would take its place',
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
  facility: {
    title:
      'Data Center Development Cost Guide 2025: 9.3 to 15.0 USD/W of critical load, mean 11.7, without land, owner-furnished equipment and soft costs',
    organisation: 'Cushman & Wakefield',
    date: '2025',
    url: 'https://cushwake.cld.bz/Data-Center-Development-Cost-Guide-2025/8-9',
    grade: 'S',
  },
  'facility-life': {
    title: 'Facility 15 to 20 years in models, building 30 and more',
    organisation: 'open cost models, collected',
    date: '2026',
    url: 'https://www.realclear.ai/blog/the-three-year-clock-inside-the-thirty-year-building',
    grade: 'R',
  },
  'ground-operation': {
    title: 'Staff and maintenance 3 to 5 % of the facility’s cost a year; 8 % with overhead and links',
    organisation: 'A. McCalip (model code)',
    date: '2025-12-15',
    url: 'https://github.com/andrewmccalip/thoughts',
    grade: 'P',
  },
  'pv-price': {
    title:
      'Renewable Power Generation Costs in 2024: 691 USD/kW, world mean; 550 where modules are cheap; 1,150 in the USA, 1,100 to 1,400 there an own range',
    organisation: 'IRENA; own range',
    date: '2025-07',
    url: 'https://reportify.ai/news/1154670454632484864',
    grade: 'S',
  },
  'tracker-price': {
    title:
      'U.S. Solar Photovoltaic System and Energy Storage Cost Benchmarks: Q1 2021: utility scale, 100 MW: 0.83 USD/W fixed, 0.89 following the Sun on one axis, DC; the difference is carried to today and everywhere',
    organisation: 'NREL, TP-7A40-80694; relayed',
    date: '2021-11',
    url: 'https://docs.nrel.gov/docs/fy22osti/80694.pdf',
    grade: 'R',
  },
  'battery-price': {
    title:
      'Turnkey storage: 165 USD/kWh world mean of 2024 (BloombergNEF), 125 in late 2025 outside China and the USA, 200 to 280 in the USA with tariffs',
    organisation: 'Ember; own upper end',
    date: '2025-12',
    url: 'https://www.downtoearth.org.in/energy/batteries-now-cheap-enough-to-make-solar-dispatchable-ember-report-shows',
    grade: 'S',
  },
  'battery-fade': {
    title:
      'About 60 % of a storage left after 8,000 cycles; 20 to 40 % lost in the first ten years of some: 1.5 to 4 % a year. No figure of batteries in orbit was found that says more',
    organisation: 'Modo Energy; Invinity, told by B. Deb; yearly rate worked out here',
    date: '2023-10',
    url: 'https://forecastdocs.modoenergy.com/v2.0/docs/battery-degredation',
    grade: 'D',
  },
  'plant-life': {
    title: 'Photovoltaics 30 years, storage 15 (ReEDS) to 20 years',
    organisation: 'NREL ATB and ReEDS, relayed',
    date: '2025',
    url: 'https://atb.nlr.gov/electricity/2025/utility-scale_battery_storage',
    grade: 'R',
  },
  'plant-operation': {
    title: 'Operation: 13 USD a year and kW of panels, 1.5 % of the storage’s cost a year',
    organisation: 'assumption of this project, as in open models of firm solar power',
    date: '2026-11',
    grade: 'A',
  },
  'pv-fleet': {
    title: 'PV fleet study 2008–2022 (8 GW): 0.75 % lost a year, 0.48 % in cold and 0.88 % in hot places',
    organisation: 'NREL',
    date: '2024',
    url: 'https://www.actu-solaire.fr/a-17900-nrel-confirms-median-panel-loss-of-075-pa.html',
    grade: 'S',
  },
  'gas-plant': {
    title: 'Combined-cycle plants: 2,400 USD/kW in March 2025, about 3,000 in 2026',
    organisation: 'NextEra at CERAWeek; EPRI',
    date: '2026',
    url: 'https://gasoutlook.com/analysis/costs-to-build-gas-plants-triple-says-ceo-of-nextera-energy/',
    grade: 'S',
  },
  'gas-overbuild': {
    title: 'Key Questions on Energy and AI: gas plants on site are built 30 to 70 % larger than the load',
    organisation: 'IEA',
    date: '2026-04-16',
    url: 'https://www.iea.org/reports/key-questions-on-energy-and-ai/executive-summary',
    grade: 'R',
  },
  'gas-price': {
    title: 'Natural gas, Henry Hub outlook 2025: 4.30 USD/MMBtu',
    organisation: 'EIA, in A. McCalip’s model code',
    date: '2025-12-15',
    url: 'https://github.com/andrewmccalip/thoughts',
    grade: 'P',
  },
  'grid-price': {
    title:
      'Electric Power Monthly, table 5.6.A: US industrial 9.17 ¢/kWh in June 2026, from 4.62 (New Mexico) to 14.19 (commercial); Virginia 10.08, Texas 6.65, Arizona 7.73',
    organisation: 'EIA, relayed',
    date: '2026-08-26',
    url: 'https://www.eia.gov/electricity/monthly/epm_table_grapher.php?t=epmt_5_6_a',
    grade: 'R',
  },
  'grid-demand': {
    title:
      'Capacity price for 2028/29: 325.00 USD a MW and day; 269.92 in 2025/26; 554.72 without the cap. Part of the average price of a flat load',
    organisation: 'PJM, relayed',
    date: '2026-07-14',
    url: 'https://www.pjm.com/-/media/DotCom/markets-ops/rpm/rpm-auction-info/2028-2029/2028-2029-bra-results-report.pdf',
    grade: 'R',
  },
  'center-land': {
    title: 'Land: 100 to 300 acres are sought for a load of 200 MW; Abilene about 0.8 acre/MW',
    organisation: 'site selectors, told by Community Connection; Epoch AI (2025)',
    date: '2026',
    url: 'https://communityconnection.shop/how-much-land-does-a-data-center-need/',
    grade: 'D',
  },
  'pv-land': {
    title: 'More solar per acre: 0.87 MW of panels a hectare at fixed tilt, 0.59 tracking',
    organisation: 'Bolinger & Bolinger (LBNL), IEEE J. Photovoltaics 12',
    date: '2022-01',
    url: 'https://pv-magazine-usa.com/2022/01/20/more-solar-per-acre-50-more-panels-and-30-more-electricity-over-the-past-decade/',
    grade: 'S',
  },
  wue: {
    title:
      'Water on site: AWS 0.12 to 0.15 L/kWh, Microsoft 0.27 to 0.30; 1.8 to 1.9 in the mean of data centers',
    organisation: 'company reports; mean told by Unanswered',
    date: '2026',
    url: 'https://unanswered.io/guide/data-center-water-usage-effectiveness-wue',
    grade: 'S',
  },
  'pv-water': {
    title: 'Cleaning of panels: 1 to 5 million gallons a year for 100 MW',
    organisation: 'MIT (Varanasi)',
    date: '2022-03-21',
    url: 'https://www.watergynexus.com/2022/03/21/solar-panel-cleaning-innovation-could-save-billions-of-gallons-of-water/',
    grade: 'S',
  },
  'grid-carbon': {
    title:
      'Carbon of the grid: world 458 g/kWh (Ember 2025), USA 384 (Ember 2024), ERCOT 333 and Virginia 269 (eGRID2023), India 713, Germany 381 and Australia 549 (Ember 2023), United Kingdom 124 (Carbon Brief 2024, CO₂ alone), Sweden 46 (Our World in Data 2021)',
    organisation: 'Ember, Global Electricity Review; EPA, eGRID; Carbon Brief; Our World in Data',
    date: '2026',
    url: 'https://ember-energy.org/latest-insights/global-electricity-review-2026/',
    grade: 'R',
  },
  'gas-carbon': {
    title: 'Natural gas burnt: 53.06 kg of CO₂ an MMBtu (40 CFR 98, table NN-1); leaks not included',
    organisation: 'EPA',
    date: '2013-11-29',
    url: 'https://www.govregs.com/regulations/title40_chapterI-i22_part98_subpartC_appendix-i1',
    grade: 'S',
  },
  'gas-heat': {
    title: 'Heat of gas plants: 6,654 Btu/kWh for combined cycle built since 2015',
    organisation: 'EIA, Today in Energy',
    date: '2020-10',
    url: 'https://www.eia.gov/todayinenergy/',
    grade: 'S',
  },
  'gas-starts': {
    title:
      'Power Plant Cycling Costs: wear of a start of a combined cycle, median: 35 USD a megawatt hot, 55 warm, 79 cold, in USD of 2011; 0.20 MMBtu a megawatt of fuel',
    organisation: 'Kumar et al., Intertek APTECH for NREL, SR-5500-55433; relayed',
    date: '2012-04',
    url: 'https://www.osti.gov/biblio/1046269',
    grade: 'R',
  },
  'pv-carbon': {
    title:
      'Photovoltaic systems: 3,337 kg of CO₂ for 3 kW (IEA PVPS fact sheet, 42.5 g/kWh over 30 years); 630 kg a kW is the limit of a low-carbon module',
    organisation: 'RIVM; Global Electronics Council',
    date: '2023',
    url: 'http://michellesteenmeijer.nl/pv/background.php',
    grade: 'S',
  },
  'battery-carbon': {
    title: 'Storage of lithium iron phosphate: 91 kg of CO₂ a kWh; 77 to 221 for lithium-ion',
    organisation: 'Lin et al. (2024), Front. Energy Res. 12; Bib Batteries',
    date: '2024-02-28',
    url: 'https://frontiersin.org/journals/energy-research/articles/10.3389/fenrg.2024.1361720/full',
    grade: 'S',
  },
  'launch-fuel': {
    title: 'Starship burns about 1,200 t of methane a launch (1,000 t by other accounts)',
    organisation: 'A. McCalip (model code)',
    date: '2025-12-15',
    url: 'https://github.com/andrewmccalip/thoughts',
    grade: 'P',
  },
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
