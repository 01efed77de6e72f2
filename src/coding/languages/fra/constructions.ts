/** How French gives roles; the notation is that of `constructions.ts` in the engine. */
export const constructions = `
voice passive child=aux:pass
voice middle child=expl:pass
voice middle child=expl:comp
voice middle child=expl:pv
voice middle word=soi
voice active child=aux:tense
voice passive child=nsubj:pass
voice passive child=csubj:pass
voice passive acl-participle
role agent obl:agent,obj:agent
role agent obl passive marker=par
role agent nsubj,csubj active
role agent nsubj,csubj middle named
role patient nsubj,csubj
role patient obj
role addressee iobj
role companion obl marker=avec
role content xcomp,ccomp
`;
