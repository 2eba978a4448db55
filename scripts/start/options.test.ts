import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../process/problem.mjs';
import { readOptions } from './options.mjs';

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'options-test-'));
	writeFileSync(join(folder, 'file.txt'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

function read(args: string[], env: Record<string, string> = {}) {
	return readOptions(args, env, folder);
}

function complaint(args: string[], env: Record<string, string> = {}): Problem {
	try {
		read(args, env);
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
	throw new Error(`${args.join(' ')} was accepted`);
}

describe('the command line', () => {
	test('nothing given: port 4040, and start chooses the host', () => {
		const { options, notice } = read([]);
		expect(options).toEqual({
			host: null,
			port: 4040,
			windowed: false,
			content: null,
			demo: false,
			now: null,
			help: false,
		});
		expect(notice).toBeNull();
	});

	test('every option', () => {
		const args = ['--host', 'chromium', '--port=8080', '--windowed', '--content', '.', '--demo', '--now', '2026-07-18T14:00'];
		expect(read(args).options).toEqual({
			host: 'chromium',
			port: 8080,
			windowed: true,
			content: folder,
			demo: true,
			now: '2026-07-18T14:00',
			help: false,
		});
	});

	test('--serve is --host serve, and the two may stand together', () => {
		expect(read(['--serve']).options.host).toBe('serve');
		expect(read(['--serve', '--host', 'serve']).options.host).toBe('serve');
	});

	test.each(['2026-07-18', '2026-07-18T14:00', '2026-07-18T14:00:30', '2026-07-18T14:00:30.5Z', '2024-02-29T23:59+02:00'])(
		'--now %s',
		(now) => {
			expect(read(['--now', now]).options.now).toBe(now);
		},
	);

	test('--help wins over what else is wrong', () => {
		expect(read(['--help', '--port', '0']).options.help).toBe(true);
		expect(read(['-h', '--nonsense']).options.help).toBe(true);
	});
});

describe('a wrong value is one sentence with what would be right, and exit code 2', () => {
	test.each([
		[['--port', '0'], '1 to 65535, not "0"'],
		[['--port', '65536'], '1 to 65535, not "65536"'],
		[['--port', '80a'], '1 to 65535, not "80a"'],
		[['--port', '1.5'], '1 to 65535, not "1.5"'],
		[['--port', '-1'], '1 to 65535, not "-1"'],
		[['--port'], 'nothing stands after it'],
		[['--port', '--windowed'], 'nothing stands after it'],
		[['--host', 'firefox'], 'electron, chromium or serve, not "firefox"'],
		[['--host'], 'nothing stands after it'],
		[['--now', 'today'], 'for example 2026-07-18T14:00, not "today"'],
		[['--now', '2026-07-18T'], 'for example 2026-07-18T14:00'],
		[['--now', '2026-02-30'], 'for example 2026-07-18T14:00'],
		[['--now', '2026-02-30T10:00'], 'for example 2026-07-18T14:00'],
		[['--now', '2026-07-18T25:00'], 'for example 2026-07-18T14:00'],
		[['--now'], 'nothing stands after it'],
		[['--content', 'missing'], 'a folder that exists'],
		[['--content', 'file.txt'], 'is a file'],
		[['--content'], 'needs a folder'],
		[['--serve=yes'], '--serve takes no value'],
		[['--serve', '--host', 'electron'], 'leave one of them out'],
		[['--frobnicate'], 'There is no option --frobnicate; there are --host,'],
		[['-x'], 'There is no option -x'],
		[['serve'], '"serve" is not an option'],
	])('%j', (args, part) => {
		const problem = complaint(args);
		expect(problem.message).toContain(part);
		expect(problem.message).not.toContain('\n');
		expect(problem.exitCode).toBe(2);
	});
});

describe('what npm keeps when the -- is left out', () => {
	test('npm start --serve', () => {
		const { options, notice } = read([], { npm_config_serve: 'true' });
		expect(options.host).toBe('serve');
		expect(notice).toContain('npm start -- --serve');
	});

	test('npm start --host=chromium --port=4041 --windowed --demo', () => {
		const env = {
			npm_config_host: 'chromium',
			npm_config_port: '4041',
			npm_config_windowed: 'true',
			npm_config_demo: 'true',
		};
		expect(read([], env).options).toMatchObject({ host: 'chromium', port: 4041, windowed: true, demo: true });
	});

	test('npm 11 leaves the values as bare words, in any order', () => {
		const env = {
			npm_config_port: 'true',
			npm_config_host: 'true',
			npm_config_now: 'true',
			npm_config_content: 'true',
		};
		const { options, notice } = read(['.', '2026-07-18T14:00', '4041', 'serve'], env);
		expect(options).toMatchObject({ host: 'serve', port: 4041, now: '2026-07-18T14:00', content: folder });
		expect(notice).toContain('--port 4041');
	});

	test('a wrong bare word is a wrong value of its option', () => {
		expect(complaint(['abc'], { npm_config_port: 'true' }).message).toContain('--port must be');
		expect(complaint([], { npm_config_port: 'true' }).message).toContain('nothing stands after it');
	});

	test('npm start --no-demo --windowed=false', () => {
		expect(read([], { npm_config_demo: '', npm_config_windowed: '' })).toMatchObject({
			options: { demo: false, windowed: false },
			notice: null,
		});
	});

	test('what stands after -- wins', () => {
		expect(read(['--port', '5000'], { npm_config_port: '4041' }).options.port).toBe(5000);
	});
});
