import type { toolFiles as en } from '../en/toolFiles.ts'

export const toolFiles: Record<keyof typeof en, string> = {
  title: '다른 도구용 파일',
  about: '{date} UTC의 위성군을 위성 소프트웨어가 읽는 형식으로 저장합니다.',
  format: '형식',
  tle: 'TLE',
  'omm-json': 'OMM, JSON',
  'omm-csv': 'OMM, CSV',
  'omm-kvn': 'OMM, KVN',
  'omm-xml': 'OMM, XML',
  oem: 'OEM: 하루 동안의 위치',
  czml: 'Cesium용 CZML: 하루 동안의 위치와 빛',
  every: '위성 n개마다 하나',
  everyBad: '위성 n개마다 하나: "{value}"은(는) 쓸 수 없습니다. {least}에서 {most}까지 됩니다.',
  holds: '파일에 위성 {total}개 가운데 {count}개가 담깁니다.',
  elements:
    'SGP4로 움직이면 고도 2,000 km까지는 한 주 동안 이 페이지의 위치에서 20 km, 그 위에서는 120 km 이내에 머뭅니다.',
  places: '이 페이지의 궤도이며, {step}마다 위치가 있습니다.',
  save: '파일 저장',
  writing: '파일을 쓰는 중',
}
