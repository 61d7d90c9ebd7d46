export const claimTexts: Readonly<Record<string, string>> = {
  'In 36 months, perhaps 30, orbit is the cheapest place for AI':
    '36개월, 어쩌면 30개월 안에 궤도가 AI에 가장 싼 곳이 된다',
  'price of energy at the computers, orbit over Earth, bought in 2029 on the path of launch prices':
    '2029년에 발사 가격 경로대로 구매할 때, 컴퓨터에 닿는 에너지의 가격(궤도 ÷ 지상)',
  'A solar panel gives five times as much in space as on the ground':
    '태양전지판은 우주에서 지상보다 다섯 배를 낸다',
  'yearly output of a square metre of new panel in orbit over one at the place on Earth':
    '새 패널 1 m²의 연간 출력: 궤도 ÷ 지상의 그 장소',
  'It is always sunny in space: no batteries': '우주는 늘 맑다: 배터리가 필요 없다',
  'longest shadow of any orbit of the fleet in its year, umbra with half of the penumbra':
    '위성군의 한 해 궤도 중 가장 긴 그림자(본그림자와 반그림자의 절반)',
  'Full reuse cuts the cost of access to space a hundred times':
    '완전 재사용은 우주로 가는 비용을 100분의 1로 줄인다',
  'launch price of 2026 over that of 2045, each on its low, central and high path':
    '2026년 발사 가격 ÷ 2045년 발사 가격, 낮은·중간·높은 경로 각각',
  'A tonne of satellite carries 100 kW of computers': '위성 1톤이 컴퓨터 100 kW를 싣는다',
  'rated power of the computers over the mass stated; range: over the sum of the parts, low to high':
    '컴퓨터 정격 전력 ÷ 발표된 질량, 범위: 부품 합계(낮음~높음)로 나눈 값',
  'A million tonnes a year are 100 GW of computing a year': '한 해 백만 톤은 한 해 컴퓨팅 100 GW이다',
  '1 Mt × kW a tonne of the scenario’s satellite': '1 Mt × 시나리오 위성의 톤당 kW',
  'Thousands of launches a year: one an hour in two to three years':
    '한 해 수천 번 발사: 2~3년 안에 한 시간에 한 번',
  'flights in 2029 on the ramp’s path': '증산 경로에서 2029년의 발사 횟수',
  'Power on Earth cannot grow: transformers, turbines and queues are years behind':
    '지상의 전력은 늘 수 없다: 변압기, 터빈, 대기열이 몇 년씩 밀려 있다',
  'power for new computers on Earth in 2030 over 2026, grid, gas and own Sun together; range: the three cases':
    '지상의 새 컴퓨터를 위한 전력, 2030년 ÷ 2026년(전력망, 가스, 자체 태양광 합계), 범위: 세 시나리오',
  '100 GW a year of solar cells, from raw materials on American soil, before the end of 2028':
    '2028년 말 전에 미국 땅의 원료로 한 해 100 GW의 태양전지',
  'cells made in the USA in 2028 on the ramp’s path': '증산 경로에서 2028년 미국산 태양전지',
  'Terafab makes 100 to 200 billion chips a year of a million wafer starts a month, chips that AI5 is one of':
    '테라팹은 월 웨이퍼 백만 장으로 한 해 1,000억~2,000억 개의 칩(AI5 같은)을 만든다',
  'area of a wafer × wafers a year over chips a year, against half a reticle':
    '웨이퍼 면적 × 연간 웨이퍼 ÷ 연간 칩 수, 레티클 절반과 비교',
  'Memory is the real bottleneck, to 2030': '2030년까지 진짜 병목은 메모리이다',
  'computers that the memory of 2030 carries over those that its logic carries; range: 0.15 to 0.03 EB a GW':
    '2030년 메모리가 감당하는 컴퓨터 ÷ 로직이 감당하는 컴퓨터, 범위: GW당 0.15~0.03 EB',
  'Robots that build factories dissolve the limit of labour: industry doubles in one to two years':
    '공장을 짓는 로봇이 노동의 한계를 없앤다: 산업이 1~2년마다 두 배가 된다',
  'years in which what is added in a year doubles, 2026 to 2045, with robots; range: the three cases':
    '로봇과 함께, 2026~2045년에 연간 추가량이 두 배 되는 햇수, 범위: 세 시나리오',
  'On the ground, divide solar power by four to five for what is steady':
    '지상에서 꾸준한 전력을 얻으려면 태양광을 4~5로 나눠야 한다',
  'panels for a watt of load that the Sun carries at the scenario’s share of hours; low: of energy alone, 1 / capacity factor':
    '시나리오의 시간 비율만큼 태양이 감당하는 부하 1 W당 패널, 낮음: 에너지만 볼 때 1 ÷ 이용률',
  'Power and factories decide the race, not algorithms':
    '경쟁을 정하는 것은 알고리즘이 아니라 전력과 공장이다',
  'first year in which computers growing as they did (3.3 times a year from 10 GW) are more than both sides can add; range: 4.1 to 2.7 times':
    '컴퓨터가 지금까지처럼(10 GW에서 한 해 3.3배) 늘 때 양쪽이 더할 수 있는 양을 처음 넘는 해, 범위: 4.1~2.7배',
  'Heat cannot be got rid of: cooling is the main bottleneck': '열을 버릴 수 없다: 냉각이 가장 큰 병목이다',
  'how much colder the radiator stays at full power than the 45 °C water of today’s racks':
    '최대 전력에서 방열판이 오늘날 랙의 45 °C 물보다 얼마나 차가운가',
  'Launch is too dear for orbit to pay': '발사가 너무 비싸 궤도는 수지가 맞지 않는다',
  'launch price at which both sides cost the same, solved, over the launch price of the year of purchase':
    '양쪽 비용이 같아지는 발사 가격(풀어서 얻음) ÷ 구매 연도의 발사 가격',
  'Chips err silently in orbit: 9,000 times in three months on 4,096 chips':
    '궤도의 칩은 소리 없이 틀린다: 칩 4,096개에서 석 달에 9,000번',
  'dose a year at the height of the highest shell over the dose of a silent error':
    '가장 높은 껍질 고도의 연간 선량 ÷ 조용한 오류 하나의 선량',
  'Nothing is repaired: each year 11 % of the mass must be sent up again':
    '아무것도 고치지 못한다: 해마다 질량의 11 %를 다시 쏘아야 한다',
  'one over the mean life of a satellite whose parts fail and that nobody mends':
    '부품이 고장 나고 아무도 고치지 않는 위성의 평균 수명의 역수',
  'Where nobody steered, satellites would collide within days: 2.5 in May 2026':
    '아무도 조종하지 않으면 위성은 며칠 안에 충돌한다: 2026년 5월 2.5일',
  'days to the first collision inside the fleet if none steered':
    '아무도 조종하지 않을 때 위성군 안의 첫 충돌까지의 날수',
  'Orbit is too far away for an answer that seems at once': '궤도는 너무 멀어 즉답처럼 느껴지지 않는다',
  'light there and back, from overhead to the horizon, to the highest shell; at once is a tenth of a second (Nielsen)':
    '가장 높은 껍질까지 빛의 왕복, 머리 위에서 지평선까지, 즉답은 0.1초(닐슨)',
  'What burns up in the air each year is more than all that the world launches: 600,000 t for a million':
    '해마다 대기에서 타는 양이 세계가 쏘아 올리는 양보다 많다: 백만 기에 600,000 t',
  'mass of the fleet over the mean life of a satellite, against the world’s 2,800 t launched a year':
    '위성군의 질량 ÷ 위성의 평균 수명, 세계 연간 발사 2,800 t과 비교',
  'launch price, all else as it is': '발사 가격(나머지는 그대로)',
  'price of the satellite, all else as it is': '위성 가격(나머지는 그대로)',
  'yearly mean output of a panel on Earth at most': '지상 패널의 연평균 출력 최대',
  'altitude of the first group without umbra': '본그림자가 없는 첫 무리의 고도',
  'launch price': '발사 가격',
  'mass launched by then, a fifth cheaper with each doubling':
    '그때까지 쏘아 올린 질량(두 배마다 5분의 1씩 싸질 때)',
  'mass of the satellite at most': '위성의 질량 최대',
  'tonnes a year for 100 GW': '100 GW에 필요한 연간 톤수',
  'flights of 200 t a year for a million tonnes': '백만 톤에 필요한 200 t 발사',
  'times as many flights each year (1.46 from 2020 to 2025)':
    '해마다 늘어야 하는 발사 배수(2020~2025년 1.46배)',
  'an order of this year stands, after the median queue, in': '올해의 주문이 대기열 중앙값 뒤에 서는 해',
  'times as many cells each year from 3.2 GW in 2026': '2026년 3.2 GW에서 해마다 늘어야 하는 전지 배수',
  'wafer starts a month for 100 billion dies of half a reticle':
    '레티클 절반 크기 다이 1,000억 개에 필요한 웨이퍼 투입',
  'which is so many times all wafers of the world in 2028': '2028년 세계 모든 웨이퍼의 몇 배',
  'chips a year of 1 kW that make the terawatt stated': '발표된 1테라와트를 이루는 1 kW 칩',
  'area of each of them, of those wafers': '그 웨이퍼로 만든 칩 하나의 면적',
  'collisions a year at least': '연간 충돌, 적어도',
  'memory of a gigawatt at least': '기가와트당 메모리 최소',
  'memory for the terawatt of Terafab': '테라팹의 1테라와트에 필요한 메모리',
  'times as much added each year': '해마다 늘어야 하는 추가량 배수',
  'doubling with hands without end, the rest as stated': '무한한 손과 주장대로의 나머지로 두 배 되는 기간',
  'capacity factor of the panels at most': '패널의 이용률 최대',
  'times as much work of a watt each year, to make up for it to 2030':
    '2030년까지 메우려면 해마다 와트당 일이 늘어야 하는 배수',
  'radiator of so many square metres keeps 60 °C': '60 °C를 지키는 방열판 면적',
  'radiator that it has': '가지고 있는 방열판',
  'launch price of the year of purchase': '구매 연도의 발사 가격',
  'silent errors of a chip a year that the critics count': '비판하는 쪽이 세는 칩당 연간 조용한 오류',
  'dose of a life over that at which memory turns irregular': '수명 동안의 선량 ÷ 메모리가 불규칙해지는 선량',
  'mean life of a satellite at least': '위성의 평균 수명 최소',
  'collisions a year if none steered': '아무도 조종하지 않을 때 충돌',
  'distance at which it takes a tenth of a second': '0.1초가 걸리는 거리',
  'price of energy in orbit over that on Earth': '에너지 가격, 궤도 ÷ 지상',
  'yearly output of a panel, orbit over Earth': '패널의 연간 출력, 궤도 ÷ 지상',
  'longest shadow of an orbit': '한 궤도의 가장 긴 그림자',
  'launch price of 2026 over that of 2045': '발사 가격, 2026년 ÷ 2045년',
  'computers that a tonne carries': '1톤이 나르는 컴퓨터',
  'computers of a million tonnes a year': '연 백만 톤의 컴퓨터',
  'flights in 2029': '2029년의 발사',
  'new power for computers on Earth, 2030 over 2026': '지상 컴퓨터의 새 전력, 2030년 ÷ 2026년',
  'cells made in the USA in 2028': '2028년 미국의 태양전지 생산',
  'area of a chip': '칩 하나의 넓이',
  'computers that memory carries over those of logic': '메모리가 허락하는 컴퓨터 ÷ 로직이 허락하는 컴퓨터',
  'doubling of what is added in a year': '한 해 추가량이 두 배 되는 기간',
  'panels for a watt of steady load': '고른 부하 1와트에 드는 패널',
  'year in which too few can be added': '더할 수 있는 양이 모자라게 되는 해',
  'radiator below the 45 °C water of racks': '랙의 45 °C 물보다 낮은 방열판 온도차',
  'launch price that pays over the price asked': '채산이 맞는 발사 가격 ÷ 실제 발사 가격',
  'silent errors of a chip': '칩 하나의 조용한 오류',
  'share of the mass sent up again': '다시 올려 보내는 질량의 비율',
  'time to the first collision, if none steered': '아무도 피하지 않을 때 첫 충돌까지',
  'light there and back': '빛의 왕복 시간',
  'mass that burns up in the air': '대기에서 타는 질량',
}
