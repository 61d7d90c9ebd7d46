import type { places as en } from '../en/places.ts'
import type { WordsOf } from '../language.ts'

export const places: WordsOf<typeof en> = {
  'site.more': '배터리, 먼지, 냉각, 자료',
  'site.label': '지상의 장소',
  'site.loading': '장소를 불러오는 중입니다…',
  'site.places': '장소 목록',
  'site.unread': '장소 파일을 읽지 못해 지상 쪽을 보여 줄 수 없습니다({reason}).',
  'site.noJson': '파일이 JSON이 아님',
  'site.option': '{name} ({quality})',
  'site.quality': '자료 등급 {grade}: {text}.',

  'site.attribution': '{attribution}. 시간별 자료에서 계산한 일별 값입니다.',
  'site.missing': '아직 장소가 없는 지역: {regions}.',
  'mount.chosen':
    '{mount}: 다른 방식보다 {percent} 적은 비용으로 패널과 배터리가 시간의 {share}를 감당합니다.',
  'site.supply': '지상 전력 공급',

  'weather.title': '내 기상 자료',
  'weather.text':
    'EPW, TMY3, PVGIS 또는 NSRDB CSV 형식의 시간별 자료가 지상의 장소가 됩니다. 여러 해는 한 파일이든 여러 파일이든 해마다 크기를 정합니다. 이 페이지 안에서 읽고 어디에도 보내지 않으며 링크에도 담기지 않습니다.',
  'weather.file': '기상 파일 선택',
  'weather.drop': '또는 페이지에 끌어다 놓기',
  'weather.reading': '읽으며 태양의 위치와 대조하는 중',
  'weather.used': '{name}: {format}, 위도 {latitude}°, 경도 {longitude}°, {zone}.',
  'weather.lightStated': '각 행의 빛은 파일이 밝힌 대로 그 시각의 시작에서 {minute}분 뒤의 것입니다.',
  'weather.lightFitted': '각 행의 빛은 태양과 가장 잘 맞는, 그 시각의 시작에서 {minute}분 뒤의 것입니다.',
  'weather.choice':
    '{years}년치({first}~{last}) 가운데 빛의 양이 중간(짝수이면 가운데 둘 중 적은 쪽)인 {used}년을 읽습니다.',
  'weather.zone': 'UTC{hours}',
  'weather.use': '사용',
  'weather.own': '내 기상 자료: {name}',
  'weather.refused': '{name}: {reason}',
  'weather.stopped': '{name}을(를) 읽지 못했습니다: {reason}',
  'weather.notInLink':
    '이 링크가 가리키는 기상 파일은 링크에 들어 있지 않습니다. 파일을 다시 선택하십시오. 지금은 다른 장소를 보여 줍니다.',
  'weather.format.epw': 'EPW',
  'weather.format.tmy3': 'TMY3',
  'weather.format.pvgis': 'PVGIS 표준 기상년',
  'weather.format.pvgis-hourly': 'PVGIS 시간별 자료',
  'weather.format.nsrdb': 'NSRDB',
  'weather.accepted': 'EPW, TMY3, PVGIS CSV 또는 NSRDB CSV 형식의 1년치 시간별 자료',
  'weather.word.early': '이름',
  'weather.word.late': '늦음',
  'weather.word.latitude': '위도',
  'weather.word.longitude': '경도',
  'weather.problem.large': '파일 크기가 {megabytes} MB입니다. 최대 {most} MB까지 읽습니다.',
  'weather.problem.format':
    '파일이 EPW, TMY3, PVGIS CSV(복사 성분이 있는 시간별 자료 또는 표준 기상년), NSRDB CSV 중 어느 것도 아닙니다.',
  'weather.problem.place': '파일의 {field} 값이 −{most}~{most} 범위의 숫자가 아닙니다.',
  'weather.problem.column': '{column} 열이 없습니다.',
  'weather.problem.slope':
    '파일의 면이 {slope}° 기울어 있습니다. 복사 성분이 있는 기울기 0° 자료를 선택하십시오.',
  'weather.problem.rows': '파일에 시간별 행이 {rows}개 있습니다. 1년은 8,760개입니다.',
  'weather.problem.finer':
    '파일에 행이 {rows}개, 시간당 {perHour}개 있습니다. 8,760개가 되도록 1시간 간격 자료를 선택하십시오.',
  'weather.problem.stamp':
    '{line}행은 {found}(월-일, 시각)에 시작하지만 {due}이어야 합니다. 1년은 1월 1일 00:00부터 빠짐없이 이어져야 합니다.',
  'weather.problem.value': '{line}행에 {column} 값이 없습니다(“{value}”).',
  'weather.problem.negative': '{line}행의 {column} 값이 {value}입니다. 최소 {least}까지 허용합니다.',
  'weather.problem.high': '{line}행의 {column} 값이 {value}입니다. 최대 {most}까지 허용합니다.',
  'weather.problem.dark':
    '{from}(월-일, 시각)부터 태양이 떠 있는 {days}일 동안 빛이 전혀 없습니다. 측정하지 않은 기간입니다.',
  'weather.problem.night':
    '빛의 {percent} %가 위도 {latitude}°, 경도 {longitude}°에서 해가 진 시간에 들어 있습니다. 시각 표기, 시간대 또는 장소가 잘못되었습니다.',
  'weather.problem.shift':
    '위도 {latitude}°, 경도 {longitude}°의 태양에 비해 빛의 시각이 약 {hours}시간 어긋나 있습니다({way}). 시각 표기, 시간대 또는 장소가 잘못되었습니다.',
  'weather.problem.closure':
    '수평면 합계는 연간 {total} kWh/m²인데, 그 장소의 태양 아래 직달과 산란의 합은 {parts}입니다. 열, 장소 또는 시각 표기가 잘못되었습니다.',

  'region.north-america': '북아메리카',
  'region.south-america': '남아메리카',
  'region.europe': '유럽',
  'region.africa': '아프리카',
  'region.middle-east': '중동',
  'region.south-asia': '남아시아',
  'region.south-east-asia': '동남아시아',
  'region.east-asia': '동아시아',
  'region.north-asia': '중앙아시아와 북아시아',
  'region.oceania': '오세아니아',
  'region.other': '그 밖의 지역',

  'grid.ERCT': '텍사스, 2023년',
  'grid.SRVC': '버지니아와 캐롤라이나, 2023년',
  'grid.US': '미국 평균, 2024년',
  'grid.SE': '스웨덴 평균, 2021년',
  'grid.GB': '영국 평균, 2024년, 이산화탄소만',
  'grid.IN': '인도 평균, 2023년',
  'grid.DE': '독일 평균, 2023년',
  'grid.AU': '호주 평균, 2023년',
  'grid.world': '세계 평균, 2025년',
}
