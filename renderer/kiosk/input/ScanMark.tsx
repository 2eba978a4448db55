import './scanning.css';

/** The mark that goes from control to control where two switches do all. It follows the focus; scanning.css says how. */
export function ScanMark() {
	return <div className="scan-mark" aria-hidden="true" />;
}
