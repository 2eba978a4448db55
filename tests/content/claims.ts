/**
 * Statements about Norberg that sources contradict or do not carry, in Swedish and English, as they might slip into the
 * content. Each pattern is meant for one sentence or more of visitor-facing text; none reaches past a full stop, a line break
 * or a straight quotation mark, so a whole words file may be searched as well.
 */
export const forbiddenClaims: { why: string; pattern: RegExp }[] = [
	// Lapphyttan and Nya Lapphyttan
	{
		why: 'Lapphyttan is dated to the 1100s–1300s, no other century.',
		pattern: /Lapphyttan[^.!?"\n]{0,80}(?<!\d)(?:[4-9]|10|14|15|16|17)00(?:-tal|s(?![a-z]))/iu,
	},
	{
		why: 'Lapphyttan is dated to the 1100s–1300s, no other century and no other age (in words).',
		pattern: /Lapphyttan[^.!?"\n]{0,80}(?:\b(?:[5-9]|10|11|15|16)th\scentury|\bviking|vikinga|järnålder|\biron\sage)/iu,
	},
	{
		why: 'Lapphyttan has no exact year of building.',
		pattern:
			/(?<!Nya\s(?:\(New\)\s)?)Lapphyttan[^.!?"\n]{0,30}(?:bygg\w*|anlades|anlagd|grundad\w*|\bbuilt|\bfounded)\s(?:år\s|in\s|i\s)?\d{4}(?!-tal|s)/iu,
	},
	{
		why: 'Never the oldest of Europe, the world or Sweden: only "en av Europas äldsta kända masugnar".',
		pattern: /(?:Europas|världens|Nordens|Skandinaviens|Sveriges)\s(?:allra\s)?äldsta(?!\skända\smasugnar)/iu,
	},
	{
		why: 'Without "en av" the known blast furnace becomes the oldest one.',
		pattern: /(?<!en\sav\s)(?:Europas|världens|Nordens|Skandinaviens|Sveriges)\säldsta\skända/iu,
	},
	{
		why: '"En av äldsta kända" holds for Europe only.',
		pattern: /(?:världens|Nordens|Skandinaviens|Sveriges)\säldsta\skända/iu,
	},
	{
		why: 'The oldest blast furnace, said the other way round.',
		pattern: /äldsta\s(?:kända\s)?(?:masugn\w*|hytt\w*)\s(?:i|på)\s(?:Europa|världen|Norden|Skandinavien|Sverige)/iu,
	},
	{
		why: 'Never the oldest (English): only "one of Europe’s oldest known blast furnaces".',
		pattern: /(?:Europe|the\sworld|Scandinavia|Sweden)['’]s\s(?:very\s)?oldest(?!\sknown\sblast\sfurnaces)/iu,
	},
	{
		why: 'Without "one of" the known blast furnace becomes the oldest one (English).',
		pattern: /(?<!one\sof\s)(?:Europe|the\sworld|Scandinavia|Sweden)['’]s\soldest\sknown/iu,
	},
	{
		why: 'The oldest blast furnace, said the other way round (English), and "one of" holds for Europe only.',
		pattern:
			/(?:oldest\s(?:known\s)?blast\sfurnaces?\s(?:in|of)\s(?:Europe|the\sworld|Scandinavia|Sweden)|(?:the\sworld|Scandinavia|Sweden)['’]s\soldest\sknown)/iu,
	},
	{
		why: 'Nya Lapphyttan opened in 1994.',
		pattern:
			/(?:Nya\s(?:\(New\)\s)?|New\s)Lapphyttan[^.!?"\n]{0,30}(?:öppna\w*|invig\w*|\bopen(?:s|ed)|\binaugurated)[^.!?"\n\d]{0,15}(?!1994)(?:1[89]|20)\d\d/iu,
	},
	{
		why: 'Nya Lapphyttan opened in 1994 (year first).',
		pattern: /(?!1994)(?<!\d)(?:1[89]|20)\d\d\s(?:öppna\w*|invig\w*)\sNya\sLapphyttan/iu,
	},
	{
		why: 'The first large yield of pig iron came in 2012.',
		pattern:
			/(?:första\sstora\s(?:utbyte\w*|mängd\w*|tackjärn\w*|blåsning\w*)|first\slarge\syield)[^.!?"\n\d]{0,70}(?!2012)(?:19|20)\d\d/iu,
	},

	// Polhemshjulet
	{
		why: 'Polhem died in 1751, the wheel is of 1876–77: he did not build it.',
		pattern: /Polhem\s(?:själv\s)?(?:bygg|konstruera|rita|uppfann|uppför|skapa|låt\s|lät\s)/iu,
	},
	{
		why: 'The wheel was not made by Polhem (passive).',
		pattern: /(?:bygg[td]\w*|konstruera[dt]\w*|rita[dt]\w*|uppfunn\w+|skapa[dt]\w*)\sav\s(?:Christopher\s|Kristoffer\s)?Polhem(?!s)/iu,
	},
	{
		why: 'The wheel was not made by Polhem (English).',
		pattern:
			/(?:\bPolhem\s(?:himself\s)?(?:built|designed|constructed|invented|made|created)|(?:built|designed|constructed|invented|made|created)\sby\s(?:Christopher\s)?Polhem(?!s))/iu,
	},
	{
		why: 'The wheel is of 1876–77, not of the time of Polhem and not of another year.',
		pattern:
			/(?:Polhemshjulet|Polhem\swheel)[^.!?"\n]{0,60}(?:1[67]00-tal|1[67]00s|1[78]th\scentury|(?:bygg\w*|built|från|from|of)\s(?:år\s|in\s|i\s)?(?!187[67])1[6-9]\d\d)/iu,
	},
	{
		why: 'Polhem died in 1751.',
		pattern: /Polhem[^.!?"\n]{0,30}(?:\bdog|\bdied|\bavled)[^.!?"\n\d]{0,15}(?!1751)\d{4}/iu,
	},

	// Mimerlaven
	{
		why: 'Mimerlaven was built "i slutet av 1950-talet", no exact year is certain.',
		pattern:
			/Mimer(?:laven)?[^.!?"\n]{0,50}(?:bygg\w*|uppför\w*|\bbuilt|\berected)\s(?:åren\s|år\s|in\s|i\s|mellan\s)?(?:1[89]|20)\d\d(?!-tal|s)/iu,
	},
	{
		why: 'Mimerlaven was in use 1960–1981.',
		pattern:
			/Mimer(?:laven)?[^.!?"\n]{0,80}(?:i\s(?:bruk|drift)|in\s(?:use|service))[^.!?"\n\d]{0,12}(?!1960(?:[–-](?:19)?81)?(?!\d|[–-]))(?!1981)\d{4}/iu,
	},
	{
		why: 'Nothing is certain about the architect of Mimerlaven or its listing.',
		pattern: /Mimer(?:laven)?[^.!?"\n]{0,90}(?:arkitekt|\britad|byggnadsminne|k-märkt|\barchitect|\bdesigned\sby|\blisted)/iu,
	},
	{
		why: 'Nothing is certain about the architect of Mimerlaven or its listing (said the other way round).',
		pattern:
			/(?:arkitekt\w*|\britade|byggnadsminnet|k-märkta|\barchitect|\bdesigned|\blisted\s(?:building\s)?)[^.!?"\n]{0,30}\sMimerlaven/iu,
	},

	// Svinryggen
	{
		why: 'Svinryggen has 18 mine holes in all.',
		pattern:
			/(?<!\d)(?!18\s)(?:\d+|tio|elva|tolv|tjugo|ten|eleven|twelve|twenty)\s(?:stora\s|gamla\s|large\s|old\s)?(?:gruvhål|mine\s(?:holes|pits))/iu,
	},
	{
		why: 'Svinryggen is of medieval origin, nothing more exact.',
		pattern: /Svinryggen[^.!?"\n]{0,80}(?:viking|järnålder|bronsålder|\b(?:iron|bronze)\sage|\b1[0-9]00-tal|\b1[0-9]00s|th\scentury)/iu,
	},

	// Engelbrekt and other people
	{
		why: 'Nobody is known to be born in Norberg: Engelbrekt is "bergsman i Norberg 1432", Frida Hansdotter "uppvuxen i Norberg".',
		pattern: /(?:född(?:es|a)?\s(?:och\suppvux\w+\s)?i\sNorberg|Norbergs?född|född\snorbergare)/iu,
	},
	{
		why: 'Nobody is known to be born in Norberg (English).',
		pattern:
			/(?:\bborn\s(?:and\s(?:bred|raised)\s)?in\sNorberg|\bNorberg-born|\bnative\sof\sNorberg|\bbirthplace\sof\s(?:Engelbrekt|Frida))/iu,
	},
	{
		why: 'Engelbrekt is named as bergsman in Norberg in 1432, no other year.',
		pattern: /(?<!\d)(?!1432)1[34]\d\d[^.!?"\n]{0,25}(?:Änglebräth|bergsman(?:nen)?\sEngelbrekt)/iu,
	},
	{
		why: 'Engelbrekt died "våren 1436": the day is not certain.',
		pattern:
			/(?:mörda|död|\bdog\b|murder|killed|\bdied\b|assassinat)[^.!?"\n]{0,40}(?:(?<!\d)\d{1,2}\s(?:mars|april|maj|juni|March|April|May|June)|(?:March|April|May|June)\s\d{1,2}(?!\d))/iu,
	},
	{
		why: 'Engelbrekt died "våren 1436": the day is not certain (day first).',
		pattern:
			/(?:(?<!\d)\d{1,2}\s(?:april|maj|May)|(?:April|May)\s\d{1,2}(?!\d))(?:\s1436)?,?[^.!?"\n]{0,40}(?:mörda|\bdog\b|murder|killed|\bdied\b|assassinat)/iu,
	},
	{
		why: 'Engelbrekt was murdered in 1436.',
		pattern: /Engelbrekt[^.!?"\n]{0,60}(?:mörda\w*|\bdog|murdered|killed|\bdied)\s(?:år\s|in\s)?(?!1436)\d{4}/iu,
	},

	// The church
	{
		why: 'The present church is of the end of the 14th century, no other.',
		pattern:
			/(?:kyrka|kyrkan|church)\s[^.!?"\n]{0,60}(?:(?<!\d)1[0124567]00-tal|(?<!\d)1[0124567]00s|\b(?:11|12|13|15|16|17)th\scentury)/iu,
	},
	{
		why: 'The present church is of the end of the 14th century, not its beginning or middle.',
		pattern: /(?:kyrka|kyrkan|church)\s[^.!?"\n]{0,60}(?:(?:början|mitten)\sav\s1300|\b(?:early|mid)[-\s](?:1300|14th|the\s1300))/iu,
	},

	// The strike
	{
		why: 'The strike has no certain length in months.',
		pattern: /(?:strejk|strike)[^.!?"\n]{0,60}(?:\bmånad|\bmonth)/iu,
	},
	{
		why: 'The strike has no certain length in months (length first).',
		pattern:
			/(?:månad(?:er)?s?\s?(?:lång\w*\s)?strejk|months?(?:-|\s)(?:long\s)?strike|månader(?:\slång\w*)?,?\s[^.!?"\n]{0,25}strejk|months\s[^.!?"\n]{0,25}strike)/iu,
	},
	{
		why: 'The strike began on 2 February 1891.',
		pattern:
			/(?:(?<!\d)(?!2\sfeb)\d{1,2}\s(?:januari|februari|mars|april|maj|January|February|March|April|May)|(?:January|March|April|May)\s\d{1,2},?)\s1891/iu,
	},
	{
		why: 'The strike began in 1891.',
		pattern: /(?:Norbergsstrejken|Norberg\sstrike)\s(?:börja\w*|start\w*|began|begins|bröt\sut)\s(?:år\s|in\s)?(?!1891)\d{4}/iu,
	},

	// What is not Norberg's, and what nobody can know
	{
		why: 'One of the first bar-iron hammers, not the first.',
		pattern: /(?<!en\sav\s)(?:Sveriges|landets|Nordens)\s(?:allra\s)?första\sstångjärnshammare/iu,
	},
	{
		why: 'One of the first bar-iron hammers, not the first (the other way round).',
		pattern: /(?:(?<!en\sav\sde\s)första\sstångjärnshammar\w+\si\s(?:Sverige|landet)|den\sallra\sförsta\sstångjärnshammaren)/iu,
	},
	{
		why: 'One of the first bar-iron hammers, not the first (English).',
		pattern:
			/(?:(?<!one\sof\s)Sweden['’]s\s(?:very\s)?first\sbar[-\s]iron\shammer|(?<!one\sof\s)the\s(?:very\s)?first\sbar[-\s]iron\shammers?\sin\sSweden)/iu,
	},
	{
		why: 'Cerium and lanthanum were discovered at Bastnäs, Riddarhyttan.',
		pattern: /(?<![a-zåäö])(?:cerium|lantan|lanthanum|lantanet|cerit|cerite)(?![a-zåäö])/iu,
	},
	{
		why: 'Noraskog is Nora, another place.',
		pattern: /Nora\s?skog|Nora\sbergslag/iu,
	},
	{
		why: 'Bergslagsleden is the trail of Nora; the one here is Bruksleden.',
		pattern: /Bergslagsleden|Bergslags\s?led(?![a-zåäö])|Bergslagen\sTrail/iu,
	},
	{
		why: 'Klackberg "brukar förknippas med" the steel mountain of 1303; it is not certain.',
		pattern: /(?<=^|[.!?]\s|["\n]\s*)(?=[^.!?"\n]*(?:stålberg|stålbärg))(?=[^.!?"\n]*Klackberg)(?![^.!?"\n]*brukar\sförknippas\smed)/iu,
	},
	{
		why: 'Klackberg is only associated with the steel mountain of 1303 (English).',
		pattern:
			/(?<=^|[.!?]\s|["\n]\s*)(?=[^.!?"\n]*steel\smountain)(?=[^.!?"\n]*Klackberg)(?![^.!?"\n]*(?:usually|often)\s(?:associated|linked|connected)\swith)/iu,
	},
	{
		why: 'No superlative about the festival is proved.',
		pattern:
			/(?:(?:Skandinaviens|Nordens|Sveriges|Europas|världens)\s(?:största|ledande|främsta|äldsta)[^.!?"\n]{0,40}festival|största[^.!?"\n]{0,30}festival\w*\si\s(?:Skandinavien|Norden|Sverige|Europa|världen))/iu,
	},
	{
		why: 'No superlative about the festival is proved (English).',
		pattern:
			/(?:(?:Scandinavia|Sweden|Europe|the\sworld|the\sNordics)['’]s\s(?:biggest|largest|leading|oldest)[^.!?"\n]{0,40}festival|(?:biggest|largest|leading)[^.!?"\n]{0,30}festival\s(?:in|of)\s(?:Scandinavia|Sweden|Europe|the\s(?:world|Nordics)))/iu,
	},
	{
		why: 'Iron since the 500s is not proved: significant mining begins at the end of the 1100s.',
		pattern: /(?<!\d)(?:[4-9]00-tal|[4-9]00s(?![a-z])|år\s[4-9]00(?!\d)|sedan\s[4-9]00(?!\d)|since\s(?:the\s)?[4-9]00)/iu,
	},
	{
		why: 'Iron since the 6th century is not proved (in words).',
		pattern: /\b(?:6th|sixth|5th|fifth|7th|seventh)[-\s]century|femhundratal|1\s?500\s(?:år\sav\sjärn|years\sof\siron)/iu,
	},
	{
		why: 'No figure for Norberg 2040: the vision has none.',
		pattern:
			/(?<![\d-])2040(?!\d)[^.!?"\n]{0,80}(?<!\d)\d[\d\s,.]*\s?(?:nya\s|fler\s|new\s|more\s)?(?:%|procent|per\s?cent|invånare|bostäder|jobb|företag\b|kronor|miljoner|inhabitants|residents|people|homes|jobs|million)/iu,
	},
	{
		why: 'No figure for Norberg 2040: the vision has none (figure first).',
		pattern:
			/(?<!\d)\d[\d\s,.]*\s?(?:%|procent|per\s?cent|invånare|bostäder|jobb|kronor|miljoner|inhabitants|residents|homes|jobs|million)[^.!?"\n]{0,60}(?<![\d-])2040(?!\d)/iu,
	},
	{
		why: 'No dated goal for 2040: the vision sets a direction, the council sets goals later.',
		pattern:
			/(?:senast\s(?:år\s)?2040|no\slater\sthan\s2040|2040[^.!?"\n]{0,60}(?:klimatneutral|fossilfri|koldioxidneutral|självförsörjande|climate[-\s]neutral|carbon[-\s]neutral|net[-\s]zero|fossil[-\s](?:fuel[-\s])?free)|(?:klimatneutral|fossilfri|climate[-\s]neutral|carbon[-\s]neutral|net[-\s]zero|fossil[-\s]free)\w*[^.!?"\n]{0,40}2040)/iu,
	},

	// Further bounds that the facts set
	{
		why: 'The arena is a hall for sports and events, neither an ice rink nor a swimming hall.',
		pattern:
			/(?:aren(?:a|an)\s(?:är|is|has|har)\s(?:en\s|an?\s)?|Frida\sHansdotter\sarenas?\s)(?:ishall|isrink|simhall|is\syta|ice\s(?:rink|hall)|swimming)/iu,
	},
	{
		why: 'The year in which the coat of arms was granted is uncertain.',
		pattern:
			/(?:vapnet|kommunvapn\w*|coat\sof\sarms)[^.!?"\n]{0,60}(?:fastställ\w*|antog\w*|registrer\w*|granted|adopted|registered)[^.!?"\n\d]{0,15}\d{4}/iu,
	},
];
