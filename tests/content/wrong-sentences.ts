/** For each forbidden claim at least one sentence that says it, by the claim's `why`: the proof that its pattern bites. */
export const wrongSentences: Record<string, string[]> = {
	'Lapphyttan is dated to the 1100s–1300s, no other century.': ['Lapphyttan är från 900-talet.', 'Lapphyttan dates from the 1500s.'],
	'Lapphyttan is dated to the 1100s–1300s, no other century and no other age (in words).': [
		'Lapphyttan is from the 11th century.',
		'Lapphyttan kommer från vikingatiden.',
	],
	'Lapphyttan has no exact year of building.': ['Lapphyttan byggdes 1150.', 'Lapphyttan was built in 1180.'],
	'Never the oldest of Europe, the world or Sweden: only "en av Europas äldsta kända masugnar".': [
		'Här står Europas äldsta masugn.',
		'Det är världens äldsta hytta.',
	],
	'Without "en av" the known blast furnace becomes the oldest one.': ['Det är Europas äldsta kända masugnar.'],
	'"En av äldsta kända" holds for Europe only.': ['En av världens äldsta kända masugnar finns här.'],
	'The oldest blast furnace, said the other way round.': ['Här finns den äldsta kända masugnen i Europa.'],
	'Never the oldest (English): only "one of Europe’s oldest known blast furnaces".': [
		'This is Europe’s oldest furnace.',
		'It is the world’s very oldest.',
	],
	'Without "one of" the known blast furnace becomes the oldest one (English).': ['It is Europe’s oldest known blast furnaces.'],
	'The oldest blast furnace, said the other way round (English), and "one of" holds for Europe only.': [
		'The oldest blast furnace in Europe stands here.',
		'One of Sweden’s oldest known furnaces.',
	],
	'Nya Lapphyttan opened in 1994.': ['Nya Lapphyttan öppnade 1992.', 'New Lapphyttan opened in 2001.'],
	'Nya Lapphyttan opened in 1994 (year first).': ['År 1992 öppnade Nya Lapphyttan.'],
	'The first large yield of pig iron came in 2012.': [
		'Det första stora utbytet av tackjärn kom 2010.',
		'The first large yield of pig iron came in 2013.',
	],
	'Polhem died in 1751, the wheel is of 1876–77: he did not build it.': ['Polhem byggde hjulet.', 'Polhem konstruerade det.'],
	'The wheel was not made by Polhem (passive).': ['Hjulet är byggt av Christopher Polhem.'],
	'The wheel was not made by Polhem (English).': ['Polhem built the wheel.', 'The wheel was designed by Christopher Polhem.'],
	'The wheel is of 1876–77, not of the time of Polhem and not of another year.': [
		'Polhemshjulet är från 1700-talet.',
		'The Polhem wheel was built in 1870.',
	],
	'Polhem died in 1751.': ['Polhem dog 1761.', 'Polhem died in 1750.'],
	'Mimerlaven was built "i slutet av 1950-talet", no exact year is certain.': ['Mimerlaven byggdes 1957.', 'Mimerlaven was built in 1959.'],
	'Mimerlaven was in use 1960–1981.': ['Mimerlaven var i bruk till 1979.', 'Mimerlaven was in use until 1985.'],
	'Nothing is certain about the architect of Mimerlaven or its listing.': [
		'Mimerlaven är ett byggnadsminne.',
		'Mimerlaven was designed by a known architect.',
	],
	'Nothing is certain about the architect of Mimerlaven or its listing (said the other way round).': [
		'Arkitekten bakom Mimerlaven är känd.',
		'An architect drew plans, and a listed building is Mimerlaven.',
	],
	'Svinryggen has 18 mine holes in all.': ['Stigen går förbi 20 gruvhål.', 'You pass twelve mine holes.'],
	'Svinryggen is of medieval origin, nothing more exact.': ['Svinryggen är från järnåldern.', 'Svinryggen was mined in the 1500s.'],
	'Nobody is known to be born in Norberg: Engelbrekt is "bergsman i Norberg 1432", Frida Hansdotter "uppvuxen i Norberg".': [
		'Engelbrekt föddes i Norberg.',
		'Frida Hansdotter är född i Norberg.',
	],
	'Nobody is known to be born in Norberg (English).': ['Engelbrekt was born in Norberg.', 'She is a native of Norberg.'],
	'Engelbrekt is named as bergsman in Norberg in 1432, no other year.': ['År 1434 nämns bergsmannen Engelbrekt.'],
	'Engelbrekt died "våren 1436": the day is not certain.': ['Han mördades den 4 maj 1436.', 'He was murdered on 27 April 1436.'],
	'Engelbrekt died "våren 1436": the day is not certain (day first).': ['Den 4 maj 1436 mördades han.', 'On May 4 1436 he was killed.'],
	'Engelbrekt was murdered in 1436.': ['Engelbrekt mördades 1437.', 'Engelbrekt died in 1435.'],
	'The present church is of the end of the 14th century, no other.': [
		'Norbergs kyrka är från 1200-talet.',
		'The church was built in the 15th century.',
	],
	'The present church is of the end of the 14th century, not its beginning or middle.': [
		'Norbergs kyrka byggdes i början av 1300-talet.',
		'The church is from the early 1300s.',
	],
	'The strike has no certain length in months.': ['Strejken varade i sju månader.', 'The strike went on for months.'],
	'The strike has no certain length in months (length first).': ['Den sju månader långa strejken slutade.', 'A seven-month strike began.'],
	'The strike began on 2 February 1891.': ['Den 1 februari 1891 började strejken.', 'On 3 February 1891 it began.'],
	'The strike began in 1891.': ['Norbergsstrejken började 1892.', 'The Norberg strike began in 1890.'],
	'One of the first bar-iron hammers, not the first.': ['Här fick man Sveriges första stångjärnshammare.'],
	'One of the first bar-iron hammers, not the first (the other way round).': ['Det var den första stångjärnshammaren i Sverige.'],
	'One of the first bar-iron hammers, not the first (English).': [
		'Högfors had Sweden’s first bar-iron hammer.',
		'It was the first bar-iron hammer in Sweden.',
	],
	'Cerium and lanthanum were discovered at Bastnäs, Riddarhyttan.': [
		'Grundämnet cerium upptäcktes här.',
		'Lanthanum was discovered in Norberg.',
	],
	'Noraskog is Nora, another place.': ['Norberg ligger i Noraskog.'],
	'Bergslagsleden is the trail of Nora; the one here is Bruksleden.': ['Vandra Bergslagsleden.', 'Walk the Bergslagen Trail.'],
	'Klackberg "brukar förknippas med" the steel mountain of 1303; it is not certain.': ['Stålberget från 1303 är Klackberg.'],
	'Klackberg is only associated with the steel mountain of 1303 (English).': ['The steel mountain of 1303 is Klackberg.'],
	'No superlative about the festival is proved.': [
		'Norbergfestival är Skandinaviens största festival.',
		'Det är den största elektroniska festivalen i Norden.',
	],
	'No superlative about the festival is proved (English).': [
		'It is Scandinavia’s biggest electronic festival.',
		'The largest electronic festival in Sweden is here.',
	],
	'Iron since the 500s is not proved: significant mining begins at the end of the 1100s.': [
		'Järn har gjorts här sedan 500-talet.',
		'Iron has been made since the 500s.',
	],
	'Iron since the 6th century is not proved (in words).': ['Iron from the 6th century.', 'Här finns 1 500 år av järn.'],
	'No figure for Norberg 2040: the vision has none.': ['År 2040 har kommunen 6 000 invånare.', 'By 2040 there are 300 new homes.'],
	'No figure for Norberg 2040: the vision has none (figure first).': ['Vi blir 6 000 invånare till 2040.', '20 % more jobs by 2040.'],
	'No dated goal for 2040: the vision sets a direction, the council sets goals later.': [
		'Senast 2040 är allt klart.',
		'Norberg is climate neutral no later than 2040.',
	],
	'The arena is a hall for sports and events, neither an ice rink nor a swimming hall.': [
		'Frida Hansdotter arena är en ishall.',
		'The arena has an ice rink.',
	],
	'The year in which the coat of arms was granted is uncertain.': [
		'Kommunvapnet fastställdes 1951.',
		'The coat of arms was granted in 1974.',
	],
};
