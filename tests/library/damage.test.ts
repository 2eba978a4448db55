import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Edition } from '../../core/library/edition.ts';
import { describeFault, type Fault } from '../../core/library/fault.ts';
import { loadEdition } from '../../core/library/last-good.ts';
import { openLibrary } from '../../core/library/library.ts';
import { readEdition } from '../../core/library/read.ts';
import { type ContentCopy, concert, copyContent } from './content-copy.ts';

type Damage = {
	name: string;
	damage(content: ContentCopy): void;
	file: string;
	/** The text at the fault in the damaged file, with ‸ at its line and column; left out where the fault is the whole file. */
	at?: string;
	/** A telling part of what is said to be wrong, and of what would be right. */
	problem: string;
	remedy: string;
	/** Faults in all, where one damage has more than one. */
	faults?: number;
};

const event = 'events/provkonsert.yaml';
/** The concert with one thing changed. */
const concertWith = (text: string | RegExp, replacement: string) => (content: ContentCopy) => {
	content.write(event, concert);
	content.replace(event, text, replacement);
};
const change = (file: string, text: string | RegExp, replacement: string) => (content: ContentCopy) =>
	content.replace(file, text, replacement);

const damages: Damage[] = [
	// Values
	{
		name: 'a word instead of a number',
		damage: change('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: nittio'),
		file: 'kiosk.yaml',
		at: 'warnAfter: ‸nittio',
		problem: '"idle.warnAfter" är av fel slag: här står en text',
		remedy: 'minst 90 och högst 300',
	},
	{
		name: 'a number in quotation marks',
		damage: change('kiosk.yaml', /countdown: \d+/, 'countdown: "30"'),
		file: 'kiosk.yaml',
		at: 'countdown: ‸"30"',
		problem: 'här står en text',
		remedy: 'utan citattecken',
	},
	{
		name: 'an idle time too short',
		damage: change('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 30'),
		file: 'kiosk.yaml',
		at: 'warnAfter: ‸30',
		problem: 'Talet i "idle.warnAfter" är för litet',
		remedy: 'minst 90 och högst 300',
	},
	{
		name: 'a year instead of a title',
		damage: concertWith('title: Provkonsert', 'title: 2026'),
		file: event,
		at: 'title: ‸2026',
		problem: '"words.sv.title" är av fel slag: här står ett tal',
		remedy: 'Sätt citattecken runt den',
	},
	{
		name: 'a title left out',
		damage: concertWith('    title: Provkonsert\n', ''),
		file: event,
		at: '  ‸sv:',
		problem: '"words.sv.title" saknas',
		remedy: 'Lägg till "words.sv.title"',
	},
	{
		name: 'a title without text',
		damage: concertWith('title: Provkonsert', 'title: ""'),
		file: event,
		at: 'title: ‸""',
		problem: 'Texten i "words.sv.title" är tom',
		remedy: 'Minst 1 tecken',
	},
	{
		name: 'a title that fills the screen',
		damage: concertWith('title: Provkonsert', `title: ${'Lång '.repeat(20)}titel`),
		file: event,
		at: 'title: ‸Lång',
		problem: 'är för lång (105 tecken)',
		remedy: 'Högst 80 tecken',
	},
	{
		name: 'a list where a map should be',
		damage: change('kiosk.yaml', /idle:\n.*\n.*\n/, 'idle:\n  - 90\n  - 30\n'),
		file: 'kiosk.yaml',
		at: '  ‸- 90',
		problem: '"idle" är av fel slag: här står en lista',
		remedy: 'Här ska stå warnAfter och countdown',
	},
	{
		name: 'a text where a list should be',
		damage: change('kiosk.yaml', /doors: \[.*\]/, 'doors: vision'),
		file: 'kiosk.yaml',
		at: 'doors: ‸vision',
		problem: '"home.doors" är av fel slag: här står en text',
		remedy: 'Här ska stå en lista',
	},
	{
		name: 'a door that is not there',
		damage: change('kiosk.yaml', /doors: \[.*\]/, 'doors: [vision, karta]'),
		file: 'kiosk.yaml',
		at: '[vision, ‸karta]',
		problem: 'Punkt 2 i "home.doors" har ett värde som inte går att välja',
		remedy: 'Välj något av: vision, heritage, events',
	},
	{
		name: 'a number among the words',
		damage: change('words/en/ui.json', /"scroll": \{ "up": "[^"]*"/, '"scroll": { "up": 7'),
		file: 'words/en/ui.json',
		at: '"scroll": { "up": ‸7',
		problem: '"scroll.up" är av fel slag: här står ett tal',
		remedy: 'Här ska stå text',
	},
	{
		name: 'no languages',
		damage: change('kiosk.yaml', /languages:\n( {2}- .*\n)+/, 'languages: []\n'),
		file: 'kiosk.yaml',
		at: 'languages: ‸[]',
		problem: '"languages" har för få punkter',
		remedy: 'minst ett språk',
	},
	{
		name: 'closing before opening',
		damage: change('kiosk.yaml', /^openingHours:$/m, 'openingHours: [{ days: [monday], opens: "18:00", closes: "10:00" }]'),
		file: 'kiosk.yaml',
		at: 'opens: "18:00", closes: ‸"10:00"',
		problem: 'Stängningstiden är inte efter öppningstiden',
		remedy: 'Rätta "opens" eller "closes"',
	},

	// Names
	{
		name: 'an unknown key',
		damage: change('kiosk.yaml', /^name:/m, 'logga: ja\nname:'),
		file: 'kiosk.yaml',
		at: '‸logga: ja',
		problem: 'Nyckeln "logga" är okänd',
		remedy: 'Kontrollera stavningen',
	},
	{
		name: 'a key twice in a settings file',
		damage: change('kiosk.yaml', /^place:/m, 'name: En gång till\nplace:'),
		file: 'kiosk.yaml',
		at: '‸name: En gång till',
		problem: 'Samma nyckel står två gånger',
		remedy: 'Ta bort den ena',
	},
	{
		name: 'a key twice among the words',
		damage: change('words/sv/recurring.json', '"kulturkvall": {', '"kulturkvall": {\n\t\t"title": "En gång till",'),
		file: 'words/sv/recurring.json',
		at: '‸"title": "Kulturkväll"',
		problem: 'Samma nyckel står två gånger',
		remedy: 'Ta bort den ena',
	},
	{
		name: 'two places with one id',
		damage: (content) => {
			const places = content.read('heritage/places.yaml');
			content.write('heritage/places.yaml', `${places}- id: klackberg\n  sources: [S16]\n  confidence: M # den andra\n`);
		},
		file: 'heritage/places.yaml',
		at: '- id: ‸klackberg\n  sources: [S16]\n  confidence: M # den andra',
		problem: '"klackberg" står två gånger',
		remedy: 'Ta bort den ena eller ge den ett annat namn',
	},
	{
		name: 'an event file named as a recurring event',
		damage: (content) => content.write('events/kulturkvall.yaml', concert),
		file: 'events/kulturkvall.yaml',
		problem: '"kulturkvall" är ett av evenemangen som kommer tillbaka varje år',
		remedy: 'till exempel kulturkvall-2027.yaml',
	},
	{
		name: 'an unknown source',
		damage: change('heritage/timeline.yaml', 'sources: [S29]', 'sources: [S29, S999]'),
		file: 'heritage/timeline.yaml',
		at: '[S29, ‸S999]',
		problem: 'Källan "S999" finns inte',
		remedy: 'Lägg till den i sources.yaml',
	},

	// Languages and words
	{
		name: 'an unknown language in the settings',
		damage: change('kiosk.yaml', /^languages:$/m, 'languages:\n  - { code: de, name: Deutsch, reviewed: false }'),
		file: 'kiosk.yaml',
		at: '{ code: ‸de',
		problem: 'mappen words/de finns inte',
		remedy: 'rätta språkkoden eller ta bort språket',
		// Nothing has German words then, which is now the first language.
		faults: 1,
	},
	{
		name: 'a language whose folder is missing',
		damage: (content) => content.remove('words/en'),
		file: 'kiosk.yaml',
		at: '{ code: ‸en',
		problem: 'Språket "en" saknar texter',
		remedy: 'Lägg till mappen words/en',
	},
	{
		name: 'an unknown language in an event',
		damage: concertWith('  en:', '  de:'),
		file: event,
		at: '  ‸de:',
		problem: 'Språket "de" är okänt',
		remedy: 'Använd något av: sv, en',
	},
	{
		name: 'a language by its name in an event',
		damage: concertWith('  en:', '  Engelska:'),
		file: event,
		at: '  ‸Engelska:',
		problem: '"Engelska" är inte en språkkod',
		remedy: 'till exempel sv eller en',
	},
	{
		name: 'an event without Swedish',
		damage: concertWith(/ {2}sv:\n.*\n.*\n/, ''),
		file: event,
		at: '‸words:',
		problem: 'Texterna på språket "sv" saknas',
		remedy: 'Lägg till "sv" med minst title och where',
	},
	{
		name: 'a missing word',
		damage: change('words/en/recurring.json', /\t\t"where": "Nya Lapphyttan",\n/, ''),
		file: 'words/en/recurring.json',
		at: '‸"iron-making": {',
		problem: 'Texten "iron-making.where" saknas',
		remedy: 'Lägg till "where": "…" under "iron-making"',
	},
	{
		name: 'a missing word of the interface in the first language',
		damage: change('words/sv/ui.json', /"scroll": \{ "up": "[^"]*", /, '"scroll": { '),
		file: 'words/sv/ui.json',
		at: '‸"scroll": {',
		problem: 'Texten "scroll.up" saknas',
		remedy: 'Lägg till "up": "…" under "scroll"',
	},
	{
		name: 'an empty word',
		damage: change('words/en/recurring.json', '"where": "Nya Lapphyttan"', '"where": " "'),
		file: 'words/en/recurring.json',
		at: '"where": ‸" "',
		problem: 'Texten "iron-making.where" är tom',
		remedy: 'Skriv texten mellan citattecknen',
	},
	{
		name: 'a misspelled word key',
		damage: change('words/sv/recurring.json', '"where": "Biblioteket"', '"vare": "Biblioteket"'),
		file: 'words/sv/recurring.json',
		at: '"vare": ‸"Biblioteket"',
		problem: 'Texten "kulturkvall.vare" används inte',
		remedy: 'Kontrollera stavningen',
		// The right key is missing, and is said to be.
		faults: 2,
	},
	{
		name: 'a missing plural form',
		damage: change('words/en/ui.json', /"remaining_one": "[^"]*",\s*/, ''),
		file: 'words/en/ui.json',
		at: '‸"remaining_other"',
		problem: 'Formen "idle.remaining_one" saknas',
		remedy: 'Lägg till den bredvid den form som finns',
	},
	{
		name: 'a lost placeholder',
		damage: change('words/en/ui.json', /"nextEvent": "[^"]*"/, '"nextEvent": "Next up"'),
		file: 'words/en/ui.json',
		at: '"nextEvent": ‸"Next up"',
		problem: 'Texten "home.nextEvent" har inte de platshållare',
		remedy: 'Skriv in {{day}} där värdet ska stå',
	},
	{
		name: 'a lost placeholder in the first language',
		damage: change('words/sv/ui.json', /"remaining_other": "[^"]*"/, '"remaining_other": "Några sekunder kvar"'),
		file: 'words/sv/ui.json',
		at: '"remaining_other": ‸"Några',
		problem: 'Texten "idle.remaining_other" har inte de platshållare',
		remedy: 'Skriv in {{count}} där värdet ska stå',
	},

	// Days and rules
	{
		name: '30 February, all day',
		damage: concertWith(/start: .*\nend: .*/, 'start: 2027-02-30'),
		file: event,
		at: 'start: ‸2027-02-30',
		problem: 'Dagen 2027-02-30 finns inte i kalendern',
		remedy: 'Skriv en dag (2026-12-05)',
	},
	{
		name: '30 February with a time',
		damage: concertWith('start: 2026-12-05T18:00', 'start: 2026-02-30T18:00'),
		file: event,
		at: 'start: ‸2026-02-30T18:00',
		problem: 'Dagen 2026-02-30 finns inte i kalendern',
		remedy: 'Rätta dagen i "start"',
	},
	{
		name: 'a day in words',
		damage: concertWith('start: 2026-12-05T18:00', 'start: 5 december'),
		file: event,
		at: 'start: ‸5 december',
		problem: '"start" är inte rätt skrivet',
		remedy: 'en dag och tid (2026-12-05T18:00)',
	},
	{
		name: 'the end before the start',
		damage: concertWith('end: 2026-12-05T20:00', 'end: 2026-12-05T01:00'),
		file: event,
		at: 'end: ‸2026-12-05T01:00',
		problem: 'Slutet är före början',
		remedy: 'Slutar det efter midnatt, skriv nästa dags datum',
	},
	{
		name: 'a time at one end only',
		damage: concertWith('end: 2026-12-05T20:00', 'end: 2026-12-06'),
		file: event,
		at: 'end: ‸2026-12-06',
		problem: 'Början och slut är inte skrivna på samma sätt',
		remedy: 'Skriv klockslag i både "start" och "end"',
	},
	{
		name: 'a bad recurrence rule',
		damage: concertWith('words:', 'rule: FREQ=WEEKLY;BYDAY=MÅN\nwords:'),
		file: event,
		at: 'rule: ‸FREQ=WEEKLY;BYDAY=MÅN',
		problem: 'Värdet "MÅN" efter BYDAY i regeln är inte giltigt',
		remedy: 'FREQ=WEEKLY;BYDAY=MO;COUNT=8 för åtta måndagar',
	},
	{
		name: 'a part of a rule misspelled',
		damage: concertWith('words:', 'rule: FREQ=WEEKLY;BYDYA=MO\nwords:'),
		file: event,
		at: 'rule: ‸FREQ=WEEKLY;BYDYA=MO',
		problem: 'Delen "BYDYA" i regeln är okänd',
		remedy: 'FREQ=WEEKLY;BYDAY=MO;COUNT=8',
	},
	{
		name: 'a rule in words',
		damage: concertWith('words:', 'rule: varje måndag\nwords:'),
		file: event,
		at: 'rule: ‸varje måndag',
		problem: '"rule" är inte rätt skrivet',
		remedy: 'FREQ=WEEKLY;BYDAY=MO;COUNT=8 för åtta måndagar',
	},
	{
		name: 'a rule for every second',
		damage: concertWith('words:', 'rule: FREQ=SECONDLY\nwords:'),
		file: event,
		at: 'rule: ‸FREQ=SECONDLY',
		problem: '"rule" är inte rätt skrivet',
		remedy: 'Tätare än varje dag går inte',
	},
	{
		name: 'a rule for a day that never comes',
		damage: concertWith('words:', 'rule: FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nwords:'),
		file: event,
		at: 'rule: ‸FREQ=DAILY',
		problem: 'Regeln ger inte en enda dag',
		remedy: 'Kontrollera månader, dagar och UNTIL',
	},
	{
		name: 'a yearly rule that is no rule',
		damage: change('events/recurring.yaml', /\{rule: FREQ=YEARLY;BYMONTH=2[^}]*\}/, 'FREQ=YEARLY'),
		file: 'events/recurring.yaml',
		at: 'rule: ‸FREQ=YEARLY',
		problem: '"rule" är av fel slag: här står en text',
		remedy: 'Skriv så här: rule: {rule: FREQ=YEARLY;BYMONTH=2;BYDAY=2SU, days: 1}',
	},

	// YAML
	{
		name: 'a quotation mark without its other',
		damage: change('kiosk.yaml', /^place: (.*)$/m, 'place: "Arenan'),
		file: 'kiosk.yaml',
		at: 'place: ‸"Arenan',
		problem: 'Texten har inget slut',
		remedy: 'Skriv ett likadant citattecken sist',
	},
	{
		name: 'a tab for indent',
		damage: change('kiosk.yaml', /^ {2}inches:/m, '\tinches:'),
		file: 'kiosk.yaml',
		at: '‸\tinches:',
		problem: 'Raden är indragen med tabb',
		remedy: 'Använd mellanslag',
	},
	{
		name: 'a line too far out',
		damage: concertWith('    where: Torget', '   where: Torget'),
		file: event,
		at: '‸   where: Torget',
		problem: 'Indraget är fel',
		remedy: 'börja lika långt in',
	},
	{
		name: 'a line too far in',
		damage: concertWith('    where: Torget', '      where: Torget'),
		file: event,
		at: 'title: ‸Provkonsert',
		problem: 'nästa rad är för långt indragen',
		remedy: 'börja lika långt in',
	},
	{
		name: 'a colon in a text',
		damage: concertWith('title: Provkonsert', 'title: Konsert: vinterns sånger'),
		file: event,
		at: 'title: ‸Konsert: vinterns',
		problem: 'Två kolon på samma rad',
		remedy: 'Sätt citattecken runt texten',
	},
	{
		name: 'an asterisk before a text',
		damage: concertWith('title: Provkonsert', 'title: *Provkonsert*'),
		file: event,
		at: 'title: ‸*Provkonsert*',
		problem: 'Tecknet * först i en text betyder något särskilt',
		remedy: 'Sätt citattecken runt texten',
	},
	{
		name: 'an exclamation mark before a text',
		damage: concertWith('title: Provkonsert', 'title: !viktigt Provkonsert'),
		file: event,
		at: 'title: ‸!viktigt',
		problem: 'Tecknet ! först i en text betyder något särskilt',
		remedy: 'Sätt citattecken runt texten',
	},
	{
		name: 'aliases that unfold into billions',
		damage: (content) => {
			const ten = (name: string) => Array.from({ length: 10 }, () => `*${name}`).join(', ');
			const levels = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(
				(name, index) => `${name}: &${name} [${ten('abcdefghi'.charAt(index))}]`,
			);
			content.write('sources.yaml', `a: &a [lol]\n${levels.join('\n')}\n`);
		},
		file: 'sources.yaml',
		at: 'b: &b [‸*a',
		problem: 'Filen hänvisar till sig själv för många gånger',
		remedy: 'Skriv ut värdena',
	},

	// JSON
	{
		name: 'a comma after the last line',
		damage: change('words/sv/recurring.json', /"\n\t\}\n\}/, '",\n\t}\n}'),
		file: 'words/sv/recurring.json',
		at: '‸,\n\t}\n}',
		problem: 'Det står ett kommatecken efter den sista raden',
		remedy: 'Ta bort kommatecknet',
	},
	{
		name: 'no comma between two lines',
		damage: change('words/sv/recurring.json', '"title": "Kulturkväll",', '"title": "Kulturkväll"'),
		file: 'words/sv/recurring.json',
		at: '"title": "Kulturkväll"\n\t\t‸"where"',
		problem: 'Här saknas ett kommatecken',
		remedy: 'sist på raden före',
	},
	{
		name: 'quotation marks in a quoted text',
		damage: change('words/sv/recurring.json', '"title": "Kulturkväll"', '"title": "En "riktig" kväll"'),
		file: 'words/sv/recurring.json',
		at: '"En "‸riktig"',
		problem: 'Här fortsätter en text som redan har fått sitt slut',
		remedy: 'Skriv \\" i stället',
	},
	{
		name: 'typographic quotation marks',
		damage: change('words/sv/recurring.json', '"title": "Kulturkväll"', '"title": ”Kulturkväll”'),
		file: 'words/sv/recurring.json',
		at: '"title": ‸”Kulturkväll”',
		problem: 'Här står något utan raka citattecken',
		remedy: '"namn": "text"',
	},

	// Files
	{
		name: 'a missing settings file',
		damage: (content) => content.remove('kiosk.yaml'),
		file: 'kiosk.yaml',
		problem: 'Filen saknas',
		remedy: 'säkerhetskopia',
	},
	{
		name: 'a missing file of words',
		damage: (content) => content.remove('words/sv/vision.json'),
		file: 'words/sv/vision.json',
		problem: 'Filen saknas',
		remedy: 'säkerhetskopia',
	},
	{
		name: 'an empty settings file',
		damage: (content) => content.write('kiosk.yaml', ''),
		file: 'kiosk.yaml',
		problem: 'Filen är tom',
		remedy: 'säkerhetskopia',
	},
	{
		name: 'a settings file with comments only',
		damage: (content) => content.write('sources.yaml', '# inget\n'),
		file: 'sources.yaml',
		problem: 'Filen är tom',
		remedy: 'säkerhetskopia',
	},
	{
		name: 'an empty file of words',
		damage: (content) => content.write('words/en/ui.json', '\n'),
		file: 'words/en/ui.json',
		problem: 'Filen är tom',
		remedy: 'säkerhetskopia',
	},
	{
		name: '5 MB of text',
		damage: (content) => content.write('words/sv/heritage.json', `{ "eras": "${'järn '.repeat(850_000)}" }`),
		file: 'words/sv/heritage.json',
		problem: 'Filen är för stor (5,1 MB)',
		remedy: 'högst 1 MB',
	},
	{
		name: 'binary junk',
		damage: (content) =>
			content.write(
				'heritage/places.yaml',
				Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + 131) % 256),
			),
		file: 'heritage/places.yaml',
		problem: 'inte en textfil i UTF-8',
		remedy: 'Går det inte, lägg tillbaka den från en säkerhetskopia',
	},
	{
		name: 'NUL bytes in a text',
		damage: change('vision.yaml', 'source: V', 'source: V\0'),
		file: 'vision.yaml',
		problem: 'inte en textfil i UTF-8',
		remedy: 'spara den med kodningen UTF-8',
	},
	{
		name: 'Latin-1',
		damage: (content) => content.write('words/sv/recurring.json', Buffer.from(content.read('words/sv/recurring.json'), 'latin1')),
		file: 'words/sv/recurring.json',
		problem: 'inte en textfil i UTF-8',
		remedy: 'spara den med kodningen UTF-8',
	},
	{
		name: 'UTF-16',
		damage: (content) => content.write('kiosk.yaml', Buffer.from(`\uFEFF${content.read('kiosk.yaml')}`, 'utf16le')),
		file: 'kiosk.yaml',
		problem: 'inte en textfil i UTF-8',
		remedy: 'spara den med kodningen UTF-8',
	},
	{
		name: 'a folder where a file should be',
		damage: (content) => content.makeFolder('vision.yaml'),
		file: 'vision.yaml',
		problem: 'Här ligger en mapp, men det ska vara en fil',
		remedy: 'Byt namn på mappen',
	},
	{
		name: 'a wrong ending',
		damage: (content) => content.write('events/provkonsert.yml', concert),
		file: 'events/provkonsert.yml',
		problem: 'Filen används inte av kiosken',
		remedy: 'Ändra filnamnets slut till .yaml',
	},
	{
		name: 'an ending that an editor added',
		damage: (content) => content.write('events/provkonsert.yaml.txt', concert),
		file: 'events/provkonsert.yaml.txt',
		problem: 'Filen används inte av kiosken',
		remedy: 'Ta bort ändelsen .txt',
	},
	{
		name: 'a file in the wrong folder',
		damage: (content) => content.write('heritage/provkonsert.yaml', concert),
		file: 'heritage/provkonsert.yaml',
		problem: 'Filen används inte av kiosken',
		remedy: 'Kontrollera namnet och mappen',
	},
	{
		name: 'capitals in the name of an event file',
		damage: (content) => content.write('events/Provkonsert.yaml', concert),
		file: 'events/Provkonsert.yaml',
		problem: 'Filnamnet går inte att använda',
		remedy: 'små bokstäver a–z, siffror och bindestreck',
	},
	{
		name: 'the whole folder missing',
		damage: (content) => content.remove('.'),
		file: '',
		problem: 'Innehållsmappen finns inte',
		remedy: 'Lägg tillbaka mappen',
	},
	{
		name: 'a file where the whole folder should be',
		damage: (content) => {
			content.remove('.');
			content.write('.', 'innehåll');
		},
		file: '',
		problem: 'Innehållsmappen finns inte',
		remedy: 'Lägg tillbaka mappen',
	},
];

let content: ContentCopy;
beforeEach(async () => {
	content = await copyContent();
});
afterEach(() => content.dispose());

/** Line and column of the place marked with ‸ in the damaged file. */
function placeOf(text: string, marked: string): { line: number; column: number } {
	const start = text.indexOf(marked.replace('‸', ''));
	if (start === -1) throw new Error(`The damaged file does not contain ${JSON.stringify(marked)}`);
	const before = text.slice(0, start + marked.indexOf('‸')).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function expectedFault({ file, at, problem, remedy }: Damage): Fault {
	return {
		file: file === '' ? content.contentFolder : file,
		...(at === undefined ? {} : placeOf(content.read(file), at)),
		problem: expect.stringContaining(problem),
		remedy: expect.stringContaining(remedy),
	};
}

async function interfaceWords() {
	return (await loadEdition(content.baselineFile))?.words.sv?.ui;
}

test('there are many kinds of damage, each with a name of its own', () => {
	expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
	expect(damages.length).toBeGreaterThanOrEqual(60);
});

describe.each(damages)('$name', (row) => {
	test('is reported at its place, with what is wrong and what would be right', async () => {
		row.damage(content);
		const { edition, faults } = await readEdition(content.contentFolder, { interfaceWords: await interfaceWords() });
		expect(edition).toBeUndefined();
		expect(faults).toContainEqual(expectedFault(row));
		expect(faults.map(describeFault)).toHaveLength(row.faults ?? 1);
		for (const fault of faults) {
			expect(fault.problem).toMatch(/^["\p{Lu}].*\.$/u);
			expect(fault.remedy).toMatch(/^\p{Lu}.*[.\]}'’…"]$/u);
			expect(describeFault(fault)).not.toMatch(/undefined|null|NaN|\[object|Error|""/);
		}
	});

	test('on a fresh start the screen shows what the program carries', async () => {
		row.damage(content);
		const library = await openLibrary(content);
		const { edition, origin, faults } = library.shelf();
		expect(origin).toBe('baseline');
		expect(edition).toEqual(await loadEdition(content.baselineFile));
		expect(faults).toContainEqual(expectedFault(row));
		for (const fault of faults) expect(content.lines).toContain(`Fel i innehållet: ${describeFault(fault)}`);
		await library.close();
	});

	test('after a good edition, over a restart, the screen shows that one', async () => {
		content.write('events/sommarfest.yaml', concert);
		const before = await openLibrary(content);
		const good = before.shelf().edition;
		expect(before.shelf().origin).toBe('content');
		await before.close();

		row.damage(content);
		const after = await openLibrary(content);
		expect(after.shelf()).toMatchObject({ origin: 'last-good', edition: { content: { revision: good.content.revision } } });
		expect(Edition.parse(after.shelf().edition)).toEqual(good);
		expect(after.shelf().edition.events.map(({ id }) => id)).toEqual(['sommarfest']);
		expect(after.shelf().faults).toContainEqual(expectedFault(row));
		await after.close();
	});

	test('while the kiosk runs, the good edition stays', async () => {
		const library = await openLibrary(content);
		const good = library.shelf().edition;
		row.damage(content);
		await library.reread();
		expect(library.shelf()).toMatchObject({ origin: 'last-good', edition: good });
		expect(library.shelf().faults).toContainEqual(expectedFault(row));
		await library.close();
	});
});

test('five damages at once are all reported', async () => {
	const names = [
		'an idle time too short',
		'a missing word',
		'a bad recurrence rule',
		'two places with one id',
		'a comma after the last line',
	];
	const chosen = names.flatMap((name) => damages.filter((row) => row.name === name));
	expect(chosen).toHaveLength(5);
	for (const { damage } of chosen) damage(content);
	const library = await openLibrary(content);
	const { faults, origin } = library.shelf();
	expect(origin).toBe('baseline');
	for (const row of chosen) expect(faults).toContainEqual(expectedFault(row));
	expect(faults).toHaveLength(5);
	expect(faults.map(({ file }) => file)).toEqual(faults.map(({ file }) => file).sort());
	await library.close();
});

test('what programs lay into a folder is no damage', async () => {
	for (const file of [
		'.DS_Store',
		'Thumbs.db',
		'words/desktop.ini',
		'kiosk.yaml~',
		'.kiosk.yaml.swp',
		'words/sv/.git/config',
		'LÄSMIG.md',
		'words/anteckningar.txt',
	]) {
		content.write(file, 'x');
	}
	const { faults } = await readEdition(content.contentFolder);
	expect(faults).toEqual([]);
});
