import { Component, type ReactNode } from 'react';

/** A page that fails never shows an error: the visit starts over, and the fault goes to the journal through the root. */
export class PageBoundary extends Component<{ onFault: () => void; children: ReactNode }, { failed: boolean }> {
	override state = { failed: false };

	static getDerivedStateFromError() {
		return { failed: true };
	}

	override componentDidCatch(error: unknown) {
		reportError(error);
		this.props.onFault();
	}

	override render() {
		return this.state.failed ? null : this.props.children;
	}
}
