import type { stories as en } from '../en/stories.ts'
import type { WordsOf } from '../language.ts'

export const stories: WordsOf<typeof en> = {
  'story.batteries.title': '궤도가 배터리를 피하는 까닭과 피하지 못하는 때',
  'story.batteries.1':
    '밤의 {site}: 패널은 {groundPvNow}을(를) 냅니다. 그래도 컴퓨터는 {load}을(를) 원합니다.',
  'story.batteries.1.notes': '밤은 지상 어디서나 시간의 절반을 가져가고, 구름과 겨울이 더 가져갑니다.',
  'story.batteries.2':
    '그래서 시간의 {availability}을(를) 감당하려면 {site}에는 패널 {groundPv}과(와) 부하 {groundHours}시간분인 배터리 {groundBattery}이(가) 필요합니다.',
  'story.batteries.2.notes':
    '표준 기상년에서 그 비율을 감당하는 가장 저렴한 조합입니다. 마지막 1퍼센트의 비용은 패널의 곡선에 있습니다.',
  'story.batteries.3':
    '고도 {altitude}, 경사각 {inclination}의 위성에도 밤이 있습니다. {period} 가운데 {shadowNow}, 하루 {orbitsADay}번입니다.',
  'story.batteries.3.notes': '그림자는 이 시각 태양과 궤도면 사이의 각도 β에서 나옵니다.',
  'story.batteries.4':
    '그림자 속에서도 연산하려고 위성마다 {batteryEach}을(를) 싣고 1년에 {cyclesAYear}번 충전과 방전을 되풀이합니다.',
  'story.batteries.4.notes':
    '어레이가 감당하는 부하로 연중 가장 깊이 방전할 때에 위성의 방전 심도를 적용한 크기입니다.',
  'story.batteries.5': '궤도면을 낮과 밤의 경계로 돌리면 β는 {beta}, 햇빛은 온전한 햇빛의 {sunlit}입니다.',
  'story.batteries.5.notes': '태양동기 궤도면은 1년에 한 번 태양과 함께 돌므로 그 자리에 머뭅니다.',
  'story.batteries.6':
    '그러나 태양은 남북으로 움직입니다. 1년에 {umbraDays}일은 고리가 본영을 만나며, 궤도당 최대 {longestUmbra}입니다.',
  'story.batteries.6.notes':
    '흐린 고리는 태양을 고정했을 때 매달의 궤도면입니다. 식 시즌은 지점 무렵에 있습니다.',
  'story.batteries.7':
    '{altitude}에서는 고리가 {umbraDays}일 동안 본영을 만나고 연간 햇빛의 {yearLight}을(를) 받습니다.',
  'story.batteries.7.notes':
    '높을수록 그림자를 벗어나지만, 오르고 내려오는 비용이 더 들고 방사선이 많아집니다.',
  'story.batteries.8':
    '햇빛에는 값이 있습니다. {purchaseYear}년에 사면 중심값으로 궤도 {orbitUsd}, {site} {groundUsd}입니다.',
  'story.batteries.8.notes': '양쪽의 부하, 수명, 할인율, 분모가 같습니다. 각 수치의 범위는 패널에 있습니다.',
  'story.batteries.9': '신청된 위성 {satellites}기 가운데 {inUmbra}기가 지금 지구 그림자 속에 있습니다.',
  'story.batteries.9.notes': '태양동기 그룹만 여명-황혼선 가까이 머물고, 나머지는 궤도마다 밤 쪽을 지납니다.',
  'story.batteries.10':
    '궤도면이 여명-황혼선을 지키는 곳에서 궤도는 배터리를 피합니다. 여기서는 연간 햇빛의 {yearLight}입니다. 다른 곳에서는 배터리를 싣거나 어둠 속에서 쉽니다.',
  'story.batteries.10.notes': '고도나 지방시를 바꾸어 식 시즌이 어떻게 달라지는지 읽어 보십시오.',
  'story.million.title': '백만 기는 얼마나 큰가',
  'story.million.1': '위성 1기: 어레이 {arrayArea} 아래 연산 {rated}.',
  'story.million.1.notes': '기본 위성은 2026년 8월의 SpaceX AI1입니다.',
  'story.million.2': '{satellites}기가 셸 하나를 이룹니다. 연산 {rated}, 어레이 {arrayArea}입니다.',
  'story.million.2.notes': '오늘 비행 중인 위성군의 첫 셸과 같은 크기입니다.',
  'story.million.3': '{satellites}기: {rated}, 발사할 질량 {mass}.',
  'story.million.3.notes': '신청된 대형 위성의 위성군입니다.',
  'story.million.4': '{satellites}기: {rated}, 가정한 탑재량으로 발사 {launches}회.',
  'story.million.4.notes': '탑재량과 질량은 출처가 있는 시나리오의 수치입니다.',
  'story.million.5':
    '{satellites}기. 점 하나하나가 제자리에서 제 햇빛을 받는 위성이며, 지금 {inUmbra}기가 그림자 속에 있습니다.',
  'story.million.5.notes': '기계가 모두 그리지 못하면 몇 기 중 1기를 그리는지 밝히며, 합계는 모두 셉니다.',
  'story.million.6': '가까이서 보면 궤도면마다 줄지어 따라갑니다. 어레이는 모두 {arrayArea}입니다.',
  'story.million.6.notes': '시간을 끌어 보십시오. 모든 위치는 계산하며 한 걸음씩 밟아 가지 않습니다.',
  'story.million.7': '발사할 질량 {mass}: 비행 {launches}회.',
  'story.million.7.notes': '셸 그룹별로 색을 칠했습니다.',
  'story.watts.title': '와트는 어디로 가는가',
  'story.watts.1': '오늘 지구 거리의 햇빛: {flux}.',
  'story.watts.1.notes': '1년 동안 위아래로 3.3 % 오르내립니다.',
  'story.watts.2': '태양의 평균 거리에서 어레이 하나의 셀에 {collected}이(가) 떨어집니다.',
  'story.watts.2.notes': '면적에 셀의 비율을 곱한 값이며, 어레이는 태양을 향합니다.',
  'story.watts.3': '지금 온전한 햇빛에서 그 가운데 {arrayPower}을(를) 만듭니다.',
  'story.watts.3.notes': '셀 자신의 온도와 경과 연수에서의 효율입니다.',
  'story.watts.4': '하우스키핑과 변환을 지나 지금 {it}이(가) 연산합니다. 밀집 FP8 최대로 {flops}입니다.',
  'story.watts.4.notes': '한 일은 쓴 에너지입니다. 배터리 없이는 어둠 속에서 아무것도 돌지 않습니다.',
  'story.watts.5': '모두 열로 나갑니다. 방열판은 {radiator}입니다.',
  'story.watts.5.notes':
    '태양에 모서리를 향한 양면 판이 지구의 적외선과 반사 햇빛을 받으며 이루는 평형입니다.',
  'story.watts.6': '같은 패널이 {site}에서는 연간 정격의 {groundPvShare}만큼 일합니다.',
  'story.watts.6.notes': '밤, 날씨, 태양의 각도, 열 때문입니다.',
  'story.watts.7':
    '여기 패널 1제곱미터는 {site}의 것보다 {lightRatio}의 빛을 받습니다. 같은 셀이 {panelRatio}의 전력을 내며, “다섯 배”라는 주장은 이것을 말합니다. 양쪽의 설계 크기대로 컴퓨터에서는 {deliveredRatio}입니다.',
  'story.watts.7.notes':
    '머스크는 2026년 1월 22일 다보스에서 다섯 배라고 했고, 구글은 최대 여덟 배라고 합니다. 컴퓨터에서 더 큰 까닭은 {site} 패널 에너지의 {unused}가 버려지거나 저장에서 없어지기 때문입니다. 패널의 폭포 그림이 요인 하나하나를 보여 줍니다.',
  'story.industry.title': '무엇이 이루어져야 하는가',
  'story.industry.1': '위성 {satellites}기: 연산 {rated}.',
  'story.industry.1.notes': '신청된 그대로, 신청서의 상한입니다.',
  'story.industry.2': '질량은 {mass}입니다.',
  'story.industry.2.notes': '신청된 위성 질량을 썼습니다.',
  'story.industry.3':
    '발사 {launches}회입니다. 모두 갖추어지기까지의 시간: {orbitReady}. 한때에는 많아야 {orbitReach}입니다.',
  'story.industry.3.notes':
    '위성은 수명을 다하면 먼저 다시 만들어 발사해야 합니다. 탑재량, 발사 주기, 공장, 세계 칩 공급의 몫은 범위와 함께 패널에 있습니다. 움직여 보십시오.',
  'story.industry.4': '그리고 Vera Rubin급 패키지 {chips}개가 필요합니다.',
  'story.industry.4.notes': '위성의 최대 연산 성능에서 구했습니다.',
  'story.industry.5': '태양전지 어레이 {arrayArea}.',
  'story.industry.5.notes': '방사선을 견디는 셀로 만듭니다.',
  'story.industry.6':
    '지상에서도 같은 부하는 기다립니다. 모두 갖추어지기까지의 시간: {groundReady}. 한때에는 많아야 {groundReach}입니다.',
  'story.industry.6.notes':
    '한 사업은 세계가 한 해에 만드는 것의 일부만 얻으며(정하지 않으면 10분의 1), 컴퓨터는 지상에서도 수명을 다합니다. 결정하는 단계는 패널에 나옵니다.',
}
