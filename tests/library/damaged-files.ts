import { concert } from './content-copy.ts';
import { change, concertWith, type Damage, event } from './damage.ts';

/** Texts that are no YAML or JSON, and files that are no such files. */
export const damagedFiles: Damage[] = [
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
		problem: 'Här står något utan raka citattecken',
		remedy: '\\" i stället för ett citattecken',
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
