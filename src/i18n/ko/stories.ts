import type { stories as en } from '../en/stories.ts'
import type { WordsOf } from '../language.ts'

export const stories: WordsOf<typeof en> = {
  'story.ninety.title': '90초로 보는 핵심',
  'story.ninety.1': '같은 연산 {load}에 필요한 패널: 궤도 {orbitPanels}, {site} {groundPv}.',
  'story.ninety.1.scale': '미국 가정 {loadHomes}가구가 쓰는 전력과 같습니다.',
  'story.ninety.1.notes':
    '궤도에서는 패널이 온종일, 일 년 내내 태양을 향합니다. 지상에서는 밤과 날씨와 겨울이 대부분을 가져갑니다.',
  'story.ninety.2':
    '지상의 하루에는 언제나 밤이 있습니다. {site}에 필요한 배터리는 {groundBattery}, 궤도에서는 {orbitBattery}입니다.',
  'story.ninety.2.scale': '전기차 {groundCars}대의 배터리와 같습니다.',
  'story.ninety.2.notes': '부하를 감당하는 가장 저렴한 패널과 배터리의 조합입니다.',
  'story.ninety.3':
    '그러나 6월 무렵에는 고리가 지구 그림자를 만나 궤도당 최대 {longestUmbra} 동안 연산을 쉽니다. 그래도 연간 햇빛의 {yearLight}이(가) 남습니다.',
  'story.ninety.3.scale': '1년에 {umbraDays}일, 어둠 속의 커피 한 잔만큼입니다.',
  'story.ninety.3.notes':
    '파란 부분이 그림자 속 궤도입니다. 다른 궤도는 돌 때마다 3분의 1이 어두워 배터리를 싣습니다.',
  'story.ninety.4':
    '그 햇빛에는 값이 있습니다. {purchaseYear}년에 사면 궤도 {orbitUsd}, {site} {groundUsd}입니다.',
  'story.ninety.4.scale': '양쪽의 부하, 기간, 할인율이 같습니다.',
  'story.ninety.4.notes':
    '중심값이며 수치마다 범위가 있습니다. 발사 비용은 내려가고, 패널과 배터리 가격도 내려갑니다.',

  'story.batteries.title': '궤도가 배터리를 피하는 까닭과 피하지 못하는 때',
  'story.batteries.1':
    '밤의 {site}: 패널은 {groundPvNow}을(를) 냅니다. 그래도 컴퓨터는 {load}을(를) 원합니다.',
  'story.batteries.1.scale': '미국 가정 {loadHomes}가구가 쓰는 만큼입니다.',
  'story.batteries.1.notes': '밤은 지상 어디서나 시간의 절반을 가져가고, 구름과 겨울이 더 가져갑니다.',
  'story.batteries.2':
    '그것을 시간의 {availability} 동안 감당하려면 {site}에는 패널 {groundPv}과(와) 배터리 {groundBattery}이(가) 필요합니다.',
  'story.batteries.2.scale': '전기차 {groundCars}대의 배터리이며 {groundHours}시간을 버팁니다.',
  'story.batteries.2.notes':
    '표준 기상년에서 그 비율을 감당하는 가장 저렴한 조합입니다. 마지막 1퍼센트가 가장 비쌉니다.',
  'story.batteries.3':
    '고도 {altitude}, 경사각 {inclination}의 위성에도 밤이 있습니다. {period}마다 {shadowNow}입니다.',
  'story.batteries.3.scale': '하루 {orbitsADay}번, 어둠 속의 커피 한 잔만큼입니다.',
  'story.batteries.3.notes':
    '파란 부분이 그림자 속 궤도입니다. 이 시각 태양과 궤도면 사이의 각도 β에서 나옵니다.',
  'story.batteries.4':
    '그림자 속에서도 연산하려고 위성마다 {batteryEach}을(를) 싣고 1년에 {cyclesAYear}번 충전과 방전을 되풀이합니다.',
  'story.batteries.4.scale': '위성 하나에 전기차 {carsEach}대의 배터리입니다.',
  'story.batteries.4.notes':
    '어레이가 감당하는 부하로 연중 가장 깊이 방전할 때에 위성의 방전 심도를 적용한 크기입니다. 색은 충전량입니다.',
  'story.batteries.5':
    '궤도면을 낮과 밤의 경계로 돌리면 태양은 그 면에서 {beta} 떨어지고 햇빛은 {sunlit}입니다.',
  'story.batteries.5.scale': '적도를 지나는 지방시를 움직여 보십시오. 정오에는 절반이 어둠 속입니다.',
  'story.batteries.5.notes': '태양동기 궤도면은 1년에 한 번 태양과 함께 돌므로 그 자리에 머뭅니다.',
  'story.batteries.6':
    '그러나 태양은 남북으로 움직입니다. 1년에 {umbraDays}일은 고리가 본영을 만나며, 궤도당 최대 {longestUmbra}입니다.',
  'story.batteries.6.scale': '다시 커피 한 잔만큼이지만 한 철뿐입니다.',
  'story.batteries.6.notes':
    '흐린 고리는 태양을 고정했을 때 매달의 궤도면입니다. 식 시즌은 지점 무렵에 있습니다.',
  'story.batteries.7':
    '{altitude}에서는 고리가 {umbraDays}일 동안 본영을 만나고 연간 햇빛의 {yearLight}을(를) 받습니다.',
  'story.batteries.7.scale': '지구가 축구공이라면 가죽 위 {overBall}을(를) 납니다.',
  'story.batteries.7.notes':
    '높을수록 그림자를 벗어나지만, 오르고 내려오는 비용이 더 들고 방사선이 많아집니다. 움직여 보십시오.',
  'story.batteries.8':
    '햇빛에는 값이 있습니다. {purchaseYear}년에 사면 중심값으로 궤도 {orbitUsd}, {site} {groundUsd}입니다.',
  'story.batteries.8.scale': '미국 가정 {loadHomes}가구가 쓸 전력입니다.',
  'story.batteries.8.notes': '양쪽의 부하, 수명, 할인율, 분모가 같습니다. 수치마다 범위가 있습니다.',
  'story.batteries.9': '신청된 위성 {satellites}기 가운데 {inUmbra}기가 지금 지구 그림자 속에 있습니다.',
  'story.batteries.9.scale': '{umbraOneIn}기 가운데 1기입니다.',
  'story.batteries.9.notes': '태양동기 그룹만 여명-황혼선 가까이 머물고, 나머지는 궤도마다 밤 쪽을 지납니다.',
  'story.batteries.10':
    '궤도면이 여명-황혼선을 지키는 동안 아끼는 것: {site}에 필요한 배터리 {groundBattery}. 궤도에서는 {orbitBattery}입니다.',
  'story.batteries.10.scale':
    '전기차 {groundCars}대의 배터리입니다. 다른 궤도에서는 싣거나 어둠 속에서 쉽니다.',
  'story.batteries.10.notes': '고도나 지방시를 바꾸어 식 시즌이 어떻게 달라지는지 읽어 보십시오.',

  'story.million.title': '백만 기는 얼마나 큰가',
  'story.million.1': '위성 1기: 어레이 {arrayArea} 아래 연산 {rated}. 아래는 축구장, 위는 우주정거장입니다.',
  'story.million.1.scale': '미국 가정 {homes}가구에 충분합니다.',
  'story.million.1.notes': '기본 위성은 2026년 8월의 SpaceX AI1입니다.',
  'story.million.2': '오늘 비행 중인 첫 셸만큼인 {satellites}기: {rated}.',
  'story.million.2.scale': '축구장 {pitches}개 넓이의 태양전지 어레이입니다.',
  'story.million.2.notes': '수를 움직여 보십시오. 그림과 전력이 따라갑니다.',
  'story.million.3': '한 신청서대로 여명과 황혼에 {satellites}기: {rated}.',
  'story.million.3.scale': '미국 가정 {homes}가구가 쓰는 만큼입니다.',
  'story.million.3.notes': '블루 오리진의 프로젝트 선라이즈입니다. 궤도면 배치는 가정입니다.',
  'story.million.4': '다른 신청서의 {satellites}기: {rated}, 발사할 질량 {mass}.',
  'story.million.4.scale': '에펠탑 {towers}개의 무게입니다.',
  'story.million.4.notes': 'Orbital의 신청서입니다. 고도와 총수는 신청된 것이고 궤도면은 우리가 정했습니다.',
  'story.million.5':
    '{satellites}기. 점 하나하나가 제자리에서 제 햇빛을 받는 위성이며, 지금 {inUmbra}기가 그림자 속에 있습니다.',
  'story.million.5.scale': '{umbraOneIn}기 가운데 1기가 어둠 속에 있습니다.',
  'story.million.5.notes': '기계가 모두 그리지 못하면 몇 기 중 1기를 그리는지 밝히며, 합계는 모두 셉니다.',
  'story.million.6': '가까이서 보면 궤도면마다 줄지어 따라갑니다. 어레이는 모두 {arrayArea}입니다.',
  'story.million.6.scale': '싱가포르 국토의 {singapores}배입니다.',
  'story.million.6.notes': '시간을 끌어 보십시오. 모든 위치는 계산하며 한 걸음씩 밟아 가지 않습니다.',
  'story.million.7': '발사할 질량 {mass}: 비행 {launches}회.',
  'story.million.7.scale': '위성이 사는 동안 {launchEvery}마다 한 번, 그리고 다시 처음부터입니다.',
  'story.million.7.notes': '극 위에서 본 모습이며 셸 그룹별로 색을 칠했습니다.',
  'story.million.8': '황혼의 {site}에서는 그 가운데 {seenNow}기가 맨눈에 보일 만큼 밝습니다.',
  'story.million.8.scale': '가장 어두운 밤에 보이는 별은 수천 개입니다.',
  'story.million.8.notes': '땅이 이미 어두운데도 위성은 햇빛을 받으므로 황혼과 여명에 보입니다.',

  'story.watts.title': '와트는 어디로 가는가',
  'story.watts.1': '오늘 지구 거리의 햇빛: {flux}.',
  'story.watts.1.scale': '1제곱미터마다 헤어드라이어 하나입니다.',
  'story.watts.1.notes': '1년 동안 위아래로 3.3 % 오르내립니다.',
  'story.watts.2': '태양의 평균 거리에서 어레이 하나의 셀에 {collected}이(가) 떨어집니다.',
  'story.watts.2.scale': '어레이는 아래 축구장의 {pitchShare}입니다.',
  'story.watts.2.notes': '면적에 셀의 비율을 곱한 값이며, 어레이는 태양을 향합니다.',
  'story.watts.3': '지금 그 가운데 {generated}을(를) 전기로 바꿉니다.',
  'story.watts.3.scale': '빛의 {cellShare}이며, 나머지는 어레이를 데웁니다.',
  'story.watts.3.notes': '셀 자신의 온도와 경과 연수에서의 효율입니다.',
  'story.watts.4': '하우스키핑과 변환을 지나 {it}이(가) 연산합니다. 밀집 FP8 최대로 {flops}입니다.',
  'story.watts.4.scale': '미국 가정 {homesNow}가구가 쓰는 만큼입니다.',
  'story.watts.4.notes': '한 일은 쓴 에너지입니다. 배터리 없이는 어둠 속에서 아무것도 돌지 않습니다.',
  'story.watts.5': '모두 열로 나갑니다. 방열판은 {radiator}입니다.',
  'story.watts.5.scale': '물은 {boiling}에 끓습니다.',
  'story.watts.5.notes':
    '태양에 모서리를 향한 양면 판이 지구의 적외선과 반사 햇빛을 받으며 이루는 평형입니다.',
  'story.watts.6': '같은 패널이 {site}에서는 연간 정격의 {groundPvShare}만큼 일합니다.',
  'story.watts.6.scale': '하루 {sunHours}시간만 태양이 정면에 있고 나머지는 밤인 것과 같습니다.',
  'story.watts.6.notes': '밤, 날씨, 태양의 각도, 열 때문입니다.',
  'story.watts.7':
    '궤도에서 같은 셀은 {site}에서 내는 전력의 {panelRatio}을(를) 냅니다. “다섯 배”라는 주장은 이것을 말합니다.',
  'story.watts.7.scale': '양쪽의 설계 크기대로 컴퓨터에서는 {deliveredRatio}입니다.',
  'story.watts.7.notes':
    '머스크는 2026년 1월 22일 다보스에서 다섯 배라고 했고, 구글은 최대 여덟 배라고 합니다. 빛만으로는 {lightRatio}입니다. 컴퓨터에서 더 큰 까닭은 {site} 패널 에너지의 {unused}가 버려지거나 저장에서 없어지기 때문입니다.',

  'story.industry.title': '무엇이 이루어져야 하는가',
  'story.industry.1': '신청된 그대로 위성 {satellites}기: 연산 {rated}.',
  'story.industry.1.scale': '미국 가정 {homes}가구가 쓰는 만큼입니다.',
  'story.industry.1.notes': '신청된 그대로, 신청서의 상한입니다. 산업은 얼마나 빨리 올릴 수 있을까요?',
  'story.industry.2':
    '{rampYear}년 말까지 산업이 올릴 수 있는 위성은 {rampStands}기. 병목은 {rampBinds}입니다.',
  'story.industry.2.scale': '그해 발사 {rampFlights}회, {rampEvery}마다 한 번입니다.',
  'story.industry.2.notes':
    '중간 시나리오입니다. 만들 수 있는 것은 모두 만들어 올리고, 그해 가장 작은 공급이 나머지를 붙잡습니다.',
  'story.industry.3': '{rampYear}년: 위성 {rampStands}기. 병목은 {rampBinds}입니다.',
  'story.industry.3.scale': '그해 추가 {rampAdded}: 미국 가정 {rampHomes}가구가 쓰는 만큼입니다.',
  'story.industry.3.notes': '궤도면을 하나씩, 신청의 각 그룹에서 같은 비율로 채웁니다.',
  'story.industry.4':
    '{rampYear}년: 위성 {rampStands}기, 그해에만 {rampWorn}기가 수명을 다합니다. 병목은 {rampBinds}입니다.',
  'story.industry.4.scale': '그해 발사 {rampFlights}회, {rampEvery}마다 한 번입니다.',
  'story.industry.4.notes':
    '같은 시나리오의 마지막 해입니다. 흐린 궤도면은 그해 수명을 다해 새 위성으로 바뀌었습니다.',
  'story.industry.5':
    '계획하는 쪽의 주장대로면 {rampYear}년에 위성 {rampStands}기. 병목은 {rampBinds}입니다.',
  'story.industry.5.scale': '그해에만 발사 {rampFlights}회, {rampEvery}마다 한 번입니다.',
  'story.industry.5.notes':
    '탑재량, 발사 주기, 태양전지, Terafab, 위성 공장 모두 계획하는 쪽이 말하는 끝값입니다.',
  'story.industry.6':
    '{rampYear}년에는 {rampLaunched}기를 발사하고 {rampWorn}기가 수명을 다합니다. 병목은 {rampBinds}입니다.',
  'story.industry.6.scale': '제자리를 지키려고 {rampEvery}마다 한 번 발사합니다.',
  'story.industry.6.notes':
    '수명을 다하는 수가 발사할 수 있는 수와 같아질 때까지 늘어납니다. 그림에는 2백만 기까지만 그립니다.',
  'story.industry.7':
    '지상은? 중간 시나리오로 {rampYear}년에 {rampEarth} 추가, 궤도의 {rampTimes}입니다. 병목은 {rampEarthBinds}입니다.',
  'story.industry.7.scale': '미국 가정 {rampEarthHomes}가구가 쓰는 만큼입니다.',
  'story.industry.7.notes':
    '전력망, 현장 가스, 배터리를 갖춘 패널을 더한 값입니다. 더 나은 수치가 있으면 산업 방에서 바꾸십시오.',

  'story.factories.title': '전력과 공장',
  'story.factories.1':
    '전력망: {rampYear}년에 새 컴퓨터 {rampQueue}을(를) 연결합니다. 칩은 {rampLogic}만큼 만듭니다.',
  'story.factories.1.scale': '연결분은 미국 가정 {rampQueueHomes}가구가 쓰는 만큼입니다.',
  'story.factories.1.notes':
    '대기열에 있는 것의 일부만 지어집니다. 현장 가스와 배터리를 갖춘 패널이 더해집니다.',
  'story.factories.2':
    '태양전지: 계획대로면 {rampYear}년에 한 해 {rampCellsMade}. 궤도에서 컴퓨터 {rampCells}을(를) 먹입니다.',
  'story.factories.2.scale': '첫해에 만드는 태양전지의 {rampCellsAnew}배입니다.',
  'story.factories.2.notes': '컴퓨터 1와트에 드는 태양전지는 위성의 어레이, 손실, 자체 소비에서 나옵니다.',
  'story.factories.3':
    'Terafab: 계획대로면 {rampYear}년에 컴퓨터 {rampTerafab}의 칩. 이 위성군에는 패키지 {chips}개가 실립니다.',
  'story.factories.3.scale': '다른 모든 공장을 합하면 {rampFabs}입니다.',
  'story.factories.3.notes':
    '웨이퍼 투입, 다이 면적, 칩의 와트에서 구합니다. 칩을 그리는 장비는 제때가 되어야 옵니다.',
  'story.factories.4': '메모리: {rampYear}년에 컴퓨터 {rampMemory}만큼, 로직은 {rampLogic}만큼.',
  'story.factories.4.scale': '둘 가운데 작은 쪽이 궤도와 지상을 합쳐 지을 수 있는 전부입니다.',
  'story.factories.4.notes':
    '한 해의 엑사바이트를 컴퓨터 1기가와트가 담는 양으로 나눕니다. 병목이 되는 해는 산업 방에 있습니다.',
  'story.factories.5':
    '로봇: 계획대로면 {rampYear}년에 {rampRobots}대가 일합니다. 공장 건설 속도는 {rampSpeed}입니다.',
  'story.factories.5.scale': '사람 {rampWorkers}명의 일을 합니다.',
  'story.factories.5.notes':
    '장비, 허가, 콘크리트는 손이 재촉하지 못합니다. 손이 무한해도 그것이 허락하는 만큼만 빨라집니다.',
  'story.factories.6':
    '전력과 공장을 누가 쥐는가? {rampYear}년 궤도 추가 {rampAdded}, 병목 {rampBinds}. 지상 추가 {rampEarth}, 병목 {rampEarthBinds}.',
  'story.factories.6.scale': '알고리즘이 무엇이든 이 둘을 넓히는 쪽이 앞섭니다.',
  'story.factories.6.notes':
    '중간 시나리오입니다. 계획마다 어떤 공급이 가장 작은지, 그것을 누가 가졌는지 물으십시오.',
}
