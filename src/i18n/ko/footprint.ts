import type { footprint as en } from '../en/footprint.ts'
import type { WordsOf } from '../language.ts'

export const footprint: WordsOf<typeof en> = {
  'foot.title': '환경 발자국',
  'foot.carbon': '항목별 탄소',
  'foot.landM2': '토지',
  'foot.waterM3PerYear': '연간 물',
  'foot.operationCo2KgPerMwh': '운영의 CO₂',
  'foot.buildCo2KgPerMwh': '건설의 CO₂',
  'foot.fuelWhPerYear': '연간 연료',
  'foot.zero': '없음',
  'foot.waterValue': '{value} m³',
  'foot.fuelValue': '{energy}',
  'foot.carbonValue': '{value} kg/MWh',
  'foot.note':
    '건설에는 패널, 배터리, 발사를 수명에 걸쳐 셉니다. 건물, 위성 본체, 컴퓨터는 수치가 없어 양쪽 모두 제외합니다.',
  'foot.grid': '여기의 전력망: {value} kg/MWh ({region}).',

  'foot.how.orbit.landM2': '발사장과 지상국은 세지 않습니다.',
  'foot.how.orbit.waterM3PerYear': '발사장의 물은 세지 않습니다.',
  'foot.how.orbit.operationCo2KgPerMwh': '없음.',
  'foot.how.orbit.buildCo2KgPerMwh':
    '지상 패널의 수치로 셈한 어레이, 배터리, 그리고 모든 발사의 메탄이 이산화탄소로 탄 양입니다. 위성 수명마다 한 번과 고장 난 몫을 셉니다.',
  'foot.how.orbit.fuelWhPerYear': '발사에 쓰는 메탄의 연소열을 위성 수명에 나눈 값입니다.',
  'foot.how.ground.landM2': '설치 방식에 따른 패널 면적과 전력에 따른 데이터센터 면적입니다.',
  'foot.how.ground.waterM3PerYear': '연산 1킬로와트시당 냉각수와 패널 세척수입니다.',
  'foot.how.ground.operationCo2KgPerMwh': '태운 가스와 전력망 전기입니다.',
  'foot.how.ground.buildCo2KgPerMwh': '수명에 걸친 패널과 배터리입니다.',
  'foot.how.ground.fuelWhPerYear': '천연가스의 연소열입니다.',

  'wait.title': '언제 갖추어지는가',
  'wait.unit': '결정부터 걸리는 햇수: 최저에서 최고까지, 표시는 중앙값',
  'wait.name.first-flight': '첫 비행',
  'wait.name.satellites': '위성',
  'wait.name.launches': '발사',
  'wait.name.computers': '컴퓨터',
  'wait.name.building': '건설',
  'wait.name.panels': '패널',
  'wait.name.batteries': '배터리',
  'wait.name.transformers': '변압기',
  'wait.name.breakers': '개폐 장치',
  'wait.name.turbines': '가스 터빈',
  'wait.name.hookup': '전력망 연결',
  'wait.name.queue': '대기 중인 발전소',
  'wait.ready': '전체 완료',
  'wait.range': '{low}~{high}, 중앙값 {central}.',
  'wait.decides': '결정 요인',
  'wait.how.orbit': '첫 비행 뒤에 위성, 발사, 컴퓨터가 저마다의 속도로 나란히 오며 마지막 것이 결정합니다.',
  'wait.how.ground': '나란히 주문하고 건설하며 저마다의 속도로 옵니다. 마지막 것이 결정합니다.',
  'wait.made': '필요한 양 {amount}, 연간 {perYear}, 수명 {life}.',
  'wait.wears': '마지막이 오기 전에 처음 것이 수명을 다합니다. 한때에는 많아야 {share}입니다.',
  'wait.help.first-flight': '이런 위성이 처음 비행한다고 알려진 때입니다.',
  'wait.help.satellites': '위성군의 질량과 위성 공장이 한 해에 만드는 질량입니다.',
  'wait.help.launches':
    '위성군의 질량을 발사당 탑재량으로 나누고, 모두 이 위성군만을 위한 연간 발사 횟수로 셈합니다.',
  'wait.help.computers': '세계가 한 해에 만드는 AI 칩과 그 가운데 이 사업의 몫입니다.',
  'wait.help.building':
    '착공부터 첫 부분까지, 그 뒤에는 한 해에 지어지는 데이터센터 가운데 이 사업의 몫입니다.',
  'wait.help.panels': '주문부터 첫 전력까지, 그 뒤에는 세계가 한 해에 만드는 패널 가운데 이 사업의 몫입니다.',
  'wait.help.batteries':
    '주문부터 첫 전력까지, 그 뒤에는 세계가 한 해에 설치하는 배터리 가운데 이 사업의 몫입니다.',
  'wait.help.transformers':
    '주문부터 인도까지: 부하 100 MW 초과는 대형 전력 변압기, 이하는 작은 변압기입니다.',
  'wait.help.breakers': '주문부터 인도까지: 부하 100 MW 초과는 고압 차단기, 이하는 중전압 개폐 장치입니다.',
  'wait.help.turbines':
    '부하 100 MW 초과는 가스 터빈, 이하는 엔진이며, 데이터센터가 한 해에 얻는 것 가운데 이 사업의 몫입니다.',
  'wait.help.hookup':
    '북버지니아의 수치이며 부하 20 MW 초과는 대형 부하의 것입니다. 한 해의 연결 가운데 이 사업의 몫입니다.',
  'wait.help.queue':
    '20 MW가 넘는 부하에 전력을 공급할 신규 발전소의 대기: 미국에서 신청부터 운전까지입니다.',
  'wait.ground': '지상에서는 약 {central} 뒤에 모두 갖추어집니다({low}~{high}). 결정 요인: {step}.',
  'wait.orbit': '궤도에서는 약 {central} 뒤입니다({low}~{high}). 결정 요인: {step}.',
  'wait.groundNever':
    '지상에서는 모두 갖추어지지 않습니다. 이 속도로는 오는 대로 수명을 다해 한때에 많아야 {reach}입니다. 결정 요인: {step}.',
  'wait.orbitNever':
    '궤도에서는 모두 갖추어지지 않습니다. 이 속도로는 오는 대로 수명을 다해 한때에 많아야 {reach}, 위성 약 {satellites}기입니다. 결정 요인: {step}.',
  'wait.atBest': '모든 수치가 빠른 쪽이면 {low}입니다.',
  'wait.launches': '{power}을(를) 위해 {mass}을(를) {launches}회 발사합니다.',
  'wait.gigawatt': '이 궤도의 1기가와트는 {mass}, 발사 {launches}회이며, 연간 {rate}회로는 {years}입니다.',
  'wait.bySupply': '여기의 공급 방식별: {list}.',
  'wait.never': '불가능',
  'wait.supply': '{supply}: {years}',
  'wait.note':
    '세계가 한 해에 만드는 것 가운데 이 사업의 몫은 {share}이며, 위에서 정한 발사와 위성 공장은 모두 이 사업의 것입니다. 인허가, 부지, 그동안 늘어나는 공장은 양쪽 모두 세지 않습니다.',

  'wait.years': '결정부터 걸리는 햇수',
}
