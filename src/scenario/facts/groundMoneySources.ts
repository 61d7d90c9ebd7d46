/** Sources of what the side on Earth costs, and of its land, water and carbon; a part of moneySources.ts. */
import type { Source } from './sources.ts'

export const GROUND_MONEY_SOURCES = {
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
} as const satisfies Record<string, Source>
