// A.2 import: calling what is not bound
// covers: A2.import-unbound, A2.import
// oracle: differs (it shows the line of the next statement)
import int get(int) from "other";
funcdef int Op(int);

void main()
{
    Op@ op = get;
    println(op is get); // expect: true
    try
    {
        op(1);
    }
    catch
    {
        println("caught"); // expect: caught
    }
    get(3); // expect exception: Unbound function called
}
