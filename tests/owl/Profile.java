import java.io.File;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.*;
import org.semanticweb.owlapi.profiles.*;

/** Prints what keeps an ontology out of the OWL 2 DL profile (W3C OWL 2 Profiles), one violation a line, then its size. */
public class Profile {
    public static void main(String[] args) throws Exception {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        OWLOntology ontology = manager.loadOntologyFromOntologyDocument(new File(args[0]));
        for (OWLProfileViolation violation : new OWL2DLProfile().checkOntology(ontology).getViolations())
            System.out.println(violation);
        System.out.println("axioms " + ontology.getAxiomCount());
    }
}
