import java.io.File;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.*;

/** For each file a line: "consistent" or "inconsistent"; of the last, then, our classes that can have no member. */
public class Reason {
    public static void main(String[] args) throws Exception {
        for (String path : args) {
            OWLOntology ontology = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(path));
            Configuration configuration = new Configuration();
            configuration.ignoreUnsupportedDatatypes = true;
            Reasoner reasoner = new Reasoner(configuration, ontology);
            boolean consistent = reasoner.isConsistent();
            System.out.println(consistent ? "consistent" : "inconsistent");
            if (consistent && path.equals(args[args.length - 1]))
                for (OWLClass named : ontology.getClassesInSignature())
                    if (named.getIRI().toString().contains("/resograph/") && !reasoner.isSatisfiable(named)) System.out.println(named.getIRI());
        }
    }
}
