/** Something wrong in the content, told to a communicator: where it is, what is wrong, what would be right. Swedish. */
export type Fault = {
	/** Path inside the content folder, with `/`; the folder itself where that is what is missing. */
	file: string;
	/** From 1. Left out where the fault is the whole file. */
	line?: number;
	column?: number;
	problem: string;
	remedy: string;
};

/** `kiosk.yaml, rad 12, tecken 5: … – …` */
export function describeFault(fault: Fault): string {
	const place = fault.line === undefined ? fault.file : `${fault.file}, rad ${fault.line}, tecken ${fault.column ?? 1}`;
	return `${place}: ${fault.problem} ${fault.remedy}`;
}
