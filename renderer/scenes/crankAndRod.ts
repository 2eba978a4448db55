/**
 * The kinematics of the water wheel's machine: crank, connecting rod, crosshead, flat rod on swinging posts, bell crank,
 * pump rod. Pure geometry in the plane of the drawing.
 *
 * Lengths and positions are units of the drawing (1 unit = 1 px at 1080 × 1920), x to the right, y down. Angles are radians.
 * The crank's angle is 0 where the pin points from the axle to the pump (left) and grows as the wheel turns: the side towards
 * the pump goes down. One turn is one stroke; no amount of water is claimed.
 */

export type Position = Readonly<{ x: number; y: number }>;

export type Machine = Readonly<{
	/** The wheel's axle. The crosshead slides on the level line through it. */
	axle: Position;
	/** Radius of the crank, r. */
	crank: number;
	/** Length of the connecting rod between its pins, L. Longer than the crank. */
	rod: number;
	/** Length of the flat rod, from the crosshead to the top of the bell crank. */
	flatRod: number;
	/** The bell crank: its pivot, and its two arms at a right angle. The upright one is as long as the pivot is deep. */
	bell: Readonly<{ pivot: Position; upright: number; level: number }>;
	/** The swinging posts: the feet of those that carry the flat rod, and how far above them it lies. */
	posts: Readonly<{ feet: readonly Position[]; height: number }>;
	/** The pump rod's length, from the bell crank to the piston, which slides on an upright line. */
	pump: Readonly<{ x: number; rod: number }>;
}>;

/** Where everything is at one angle of the crank. */
export type Pose = {
	pin: Position;
	crosshead: Position;
	/** How the connecting rod leans; 0 is level. */
	rodLean: number;
	/** Where the flat rod meets the bell crank, and how the rod leans. */
	bellTop: Position;
	flatRodLean: number;
	/** How far the bell crank is turned from upright, clockwise. */
	bellTurn: number;
	/** How far each post leans, clockwise. */
	postLean: number;
	/** Where the pump rod hangs on the bell crank, its lean, and the piston at its lower end. */
	hanger: Position;
	pumpLean: number;
	piston: Position;
	/** How fast the piston rises, 0…1: what comes out of the spout. 0 while it sinks. */
	flow: number;
};

export const fullTurn = 2 * Math.PI;
/** An eighth of a turn, 45°. */
export const step = fullTurn / 8;

/**
 * Distance of the crosshead from the axle: x = r cos θ + √(L² − r² sin² θ).
 * @throws {RangeError} where the rod is not longer than the crank: it could not pass the dead centres.
 */
export function crossheadAt(angle: number, crank: number, rod: number): number {
	if (!(rod > crank)) throw new RangeError('The connecting rod must be longer than the crank');
	return crank * Math.cos(angle) + Math.sqrt(rod ** 2 - (crank * Math.sin(angle)) ** 2);
}

/** The pose of the machine at an angle of the crank. @throws {RangeError} for a machine that cannot turn */
export function poseAt(machine: Machine, angle: number): Pose {
	const { axle, crank, rod, flatRod, bell, posts, pump } = machine;
	const pin = { x: axle.x - crank * Math.cos(angle), y: axle.y + crank * Math.sin(angle) };
	const crosshead = { x: axle.x - crossheadAt(angle, crank, rod), y: axle.y };

	// The bell crank's top lies on two circles: round its pivot, and round the crosshead.
	const across = crosshead.x - bell.pivot.x;
	const up = bell.pivot.y - crosshead.y;
	const apart = Math.hypot(across, up);
	const cosine = (bell.upright ** 2 + apart ** 2 - flatRod ** 2) / (2 * bell.upright * apart);
	if (Math.abs(cosine) > 1) throw new RangeError('The flat rod does not reach the bell crank');
	const bellTurn = Math.atan2(across, up) - Math.acos(cosine);
	const bellTop = { x: bell.pivot.x + bell.upright * Math.sin(bellTurn), y: bell.pivot.y - bell.upright * Math.cos(bellTurn) };

	const hanger = { x: bell.pivot.x - bell.level * Math.cos(bellTurn), y: bell.pivot.y - bell.level * Math.sin(bellTurn) };
	const aside = hanger.x - pump.x;
	return {
		pin,
		crosshead,
		rodLean: Math.asin((crank * Math.sin(angle)) / rod),
		bellTop,
		flatRodLean: Math.atan2(crosshead.y - bellTop.y, crosshead.x - bellTop.x),
		bellTurn,
		postLean: Math.asin((crosshead.x - middleOf(machine)) / posts.height),
		hanger,
		pumpLean: Math.asin(aside / pump.rod),
		piston: { x: pump.x, y: hanger.y + Math.sqrt(pump.rod ** 2 - aside ** 2) },
		flow: Math.max(0, Math.sin(angle)),
	};
}

/** The middle of the crosshead's path, where posts and bell crank stand upright. */
function middleOf({ axle, rod }: Machine): number {
	return axle.x - rod;
}

/** Full strokes in what the wheel has turned at most, in radians; turning back takes nothing away. */
export function strokesIn(turned: number): number {
	// Eight steps of 45° are a turn, whatever the last bit of their sum says.
	return Math.max(0, Math.floor(turned / fullTurn + 1e-6));
}

/** Twelve turns a minute: faster the wheel does not run free. Radians per second. */
export const fastest = (12 / 60) * fullTurn;

/** Seconds in which friction takes the wheel's speed down to 1/e: 1.5 % are lost in a sixtieth of a second. */
export const coastTime = -1 / 60 / Math.log(0.985);

/** The speed a released wheel goes on with, in radians per second: that of the hand, within what the wheel can. */
export function releaseSpeed(hand: number): number {
	return Math.max(-fastest, Math.min(fastest, hand));
}

/** The shorter way from one bearing to another, −π…π, for a hand that passes the place where bearings start over. */
export function bearingChange(from: number, to: number): number {
	const change = (to - from) % fullTurn;
	if (change > Math.PI) return change - fullTurn;
	if (change < -Math.PI) return change + fullTurn;
	return change;
}
