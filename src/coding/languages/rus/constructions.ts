/**
 * How Russian marks who does what to whom. A bare instrumental is the one who does it beside passives ("подписан президентом"), and what
 * is acted upon beside verbs that govern it ("обменялись пленными"); the dative is who something is said or given to; a third person
 * plural without a subject ("его арестовали") simply has no agent.
 */
export const constructions = `
voice passive child=nsubj:pass
voice passive child=aux:pass
voice passive self=Voice=Pass
voice middle self=Voice=Mid
role agent nsubj,csubj active
role patient nsubj:pass,csubj:pass
role patient nsubj,csubj passive
role agent nsubj,csubj middle named
role patient nsubj,csubj middle
role agent obl:agent passive bare
role agent obl:agent middle bare named
role agent obl,iobj,obj passive bare case=Ins
role agent obl,nmod passive marker=со_стороны|по_решению|по_приказу|по_распоряжению|по_указанию|силами
role agent obl,iobj,obj middle bare case=Ins named
role patient obl,iobj,obj,xcomp middle bare case=Ins
role patient obl,obl:agent passive bare case=Gen
role agent obj,obl,vocative,dislocated active bare case=Nom before
role patient obj,obl,vocative,dislocated passive bare case=Nom before
role patient obj bare case=Acc
role addressee obj,iobj,obl bare case=Dat
role patient obj bare
role patient iobj bare case=Acc
role agent iobj active bare case=Nom before named
role patient iobj active bare case=Nom after named
role patient obl,iobj active bare case=Ins
role patient iobj bare case=Gen
role companion obl,nmod,iobj marker=с:Ins
role companion obl,nmod,iobj marker=с named
role content xcomp,ccomp
`;
