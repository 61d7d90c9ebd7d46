import type { scene as en } from '../en/scene.ts'
import type { WordsOf } from '../language.ts'

export const scene: WordsOf<typeof en> = {
  'controls.label': '장면 조작',
  'controls.constellation': '위성군',
  'controls.group': '셸 그룹',
  'controls.groupOption': '{index}: {altitudes}, {inclinations}, {count}',
  'controls.orbitType': '궤도',
  'controls.sunSynchronous': '태양동기',
  'controls.inclined': '경사 궤도',
  'controls.flown': '경사각 {inclination}, 궤도 주기 {period}',
  'controls.satellite': '위성',
  'controls.satelliteMore': '어레이, 칩, 배터리: 위성당 {power}',
  'controls.edited': '{name}(수정됨)',
  'controls.policy': '지구 그림자 속에서',
  'ride.below':
    '주어진 어레이로는 {year}년 궤도면 날짜의 {share}에서 부하가 정격보다 낮습니다. 그림자를 지나며 감당하는 만큼입니다.',
  'ride.carries': '어레이가 {year}년의 모든 그림자에서, 노화한 뒤에도 정격 부하를 감당합니다.',
  'ride.ages': '어레이가 새것일 때는 {year}년의 모든 그림자에서 정격 부하를 감당합니다.',
  'ride.offer':
    '위성마다 {ratio}배, {area}(으)로 키우면 수명이 다할 때까지 정격 아래로 내려가지 않습니다. 더 큰 배터리를 포함해 구매와 발사에 위성마다 {mass}, {usd}이(가) 더 듭니다.',
  'ride.enlarged':
    '위성마다 {ratio}배, {area}(으)로 키워 수명이 다할 때까지 정격 부하를 감당합니다. 더 큰 배터리를 포함해 구매와 발사에 위성마다 {mass}, {usd}이(가) 더 듭니다.',
  'controls.compare': '비교 대상',
  'controls.comparedWith': '비교 대상: {name}',
  'controls.compareNone': '없음',
  'controls.presets': '위성군',
  'controls.colour': '색상 기준',
  'controls.show': '표시',
  'controls.more': '더 보기',
  'controls.value': '{label}, 정확한 값',

  'legend.sunlit': '햇빛 속',
  'legend.penumbra': '반영 속',
  'legend.umbra': '지구 그림자 속',
  'legend.shell': '셸 그룹마다 한 가지 색',
  'legend.power': '위성 1기 어레이의 전력. 눈금은 연중 최댓값까지입니다.',
  'legend.charge': '위성 1기 배터리의 충전량. 눈금 아래는 수명을 위해 남겨 두는 몫입니다.',
  'legend.noBattery': '배터리를 싣지 않습니다. 그림자 속에서는 부하를 차단합니다.',
  'legend.rideThrough': '배터리 싣기',
  'legend.temperature':
    '정상 상태로 평형을 이룬 방열판입니다. 방열판 자체의 열용량은 제외하므로 그림자에 들어가면 바로 식습니다. 태양과 지구에 모서리를 향합니다.',
  'legend.temperatureEnds': '반사 햇빛 없이 전부하에서 {hot}, 무부하에서 {cold}입니다.',
  'legend.compute':
    '정격 연산 대비 비율. 작업은 전력이 있는 곳에서 돌아갑니다. 각 위성은 햇빛이나 배터리가 감당하는 만큼 일합니다.',
  'legend.mean': '위성군 평균: {value}',
  'legend.one': '위성 {number}: {text}',
  'legend.point': '위성을 가리키면 값을 읽을 수 있습니다.',

  'overlay.power': '어레이 출력 {value}',
  'overlay.charge': '배터리 {value}',
  'overlay.temperature': '방열판 {value}',
  'overlay.compute': '정격 연산의 {value}',
  'overlay.shell': '그룹 {group}, 셸 {shell}',
  'overlay.none': '배터리 없음',

  'links.count': '{links}. 각 위성은 앞, 뒤, 양옆 위성과 연결됩니다.',
  'links.lattice': '격자의 이웃 사이 {links}.',
  'links.around': '선택한 위성 주변의 링크입니다.',
  'links.select': '위성이 {limit}기보다 많으면 선택한 위성 주변의 링크만 표시합니다. 위성을 선택하십시오.',
  'links.none': '여기에는 서로 이웃한 위성이 없습니다.',
  'links.traffic':
    '모든 링크는 양 끝에 연산할 전력이 있는 만큼 양방향으로 같은 양을 나릅니다. 점멸은 흐른다는 표시일 뿐 빠르기를 뜻하지 않습니다. {height}보다 낮게 지나가는 링크는 끊습니다.',

  'link.one': '링크 {count}개',
  'link.other': '링크 {count}개',

  'scene.name': '지구와 지구 그림자, 그 둘레의 위성들',
  'scene.keys':
    '그림: 화살표 키로 돌리고, 더하기와 빼기로 다가가고 멀어지며, D A W S E Q로 위성을 선택합니다',
  'scene.wordsFleet': '{name}: {facts}.',
  'scene.wordsLight':
    '{utc}: 온전한 햇빛의 {light}, 반영 속 {penumbra}기, 지구 그림자 속 {umbra}기, 연산 전력 {power}.',
  'scene.wordsGround': '{place}: 패널 출력 {pv}, 배터리 충전량 {charge}.',
  'scene.wordsBeside': '그 옆: {name}.',
  'scene.noWebgl2':
    '이 브라우저는 WebGL2를 지원하지 않아 움직이는 그림을 보여 줄 수 없습니다. 패널, 차트, 표는 그대로 작동합니다.',
  'scene.stopped': '그림이 ‘{error}’ 오류로 멈추었습니다. 패널, 차트, 표는 그대로 작동합니다.',
  'scene.lost': '그래픽 컨텍스트를 잃었고 돌아오지 않았습니다',
  'still.name': '정지 그림',
  'still.all': '{time}의 정지 그림: {all}의 위치이며, 햇빛 속은 금색, 그림자 속은 파란색입니다.',
  'still.some':
    '{time}의 정지 그림: {all} 가운데 {shown}기의 위치이며, 햇빛 속은 금색, 그림자 속은 파란색입니다.',
  'scene.missing.maps': '지구 지도를 받지 못해 지도 없이 그립니다.',
  'scene.missing.stars': '별 자료를 받지 못해 별 없이 하늘을 그립니다.',
  'scene.missing.part': '그림의 일부를 받지 못해 빼고 그립니다.',
  'scene.missing.bodies': '위성 모형을 받지 못해 가까운 위성도 점으로 그립니다.',
  'scene.noLabels': '이름표가 ‘{error}’ 오류로 멈추어 그림만 계속 표시합니다.',
  'scene.oneIn': '{n}기 중 1기를 고르게 그립니다. 합계는 모든 위성을 셉니다',

  'scale.where': '위성 {number} 위치에서',
  'scale.radiator': '방열판 {temperature}: 붉은빛은 적외선을 나타냅니다',
  'scale.extent': '크기 출처: {organisation}, {date}',
  'scale.assumed': '모양은 가정: 공개된 도면 없음',
  'scale.pitch': '축구장, {length} × {width}',
  'scale.station': 'ISS, {length} × {width}',

  'label.dawnDusk': '여명-황혼 고리',
  'label.sunSynchronous': '태양동기 궤도',
  'label.inclined': '{inclination}° 궤도',
  'label.allLit': '궤도 전체가 햇빛 속',
  'label.partShadow': '궤도의 {percent}이(가) 그림자 속',
  'label.arc': '그림자 속 {duration}',
  'label.beta': 'β {beta}',
  'label.sun': '태양 방향',
  'label.shadow': '지구 그림자',
  'label.sameLoad': '같은 부하를 감당',
  'label.overhead': '위성 {number}: 고도각 {elevation}, {range}, {time}',

  'controls.addGroup': '셸 추가',
  'controls.removeGroup': '이 그룹 제거',

  'legend.penumbraWider': '반영은 실제보다 {times}배 넓게 그립니다.',

  'viewpoint.title': '바라보는 곳',
  'viewpoint.overview': '전체 보기',
  'viewpoint.sun': '태양',
  'viewpoint.terminator': '명암 경계선을 따라',
  'viewpoint.night': '밤 쪽',
  'viewpoint.pole': '극 상공',
  'viewpoint.ground': '{site}에서 올려다보기',

  'turn.label': '시점 돌리기',
  'turn.left': '왼쪽으로 돌리기',
  'turn.right': '오른쪽으로 돌리기',
  'turn.up': '위로 돌리기',
  'turn.down': '아래로 돌리기',
  'turn.nearer': '다가가기',
  'turn.farther': '멀어지기',
}
