// A.10 dictionary: as a value of itself a dictionary is a copy, as a handle it is itself
// covers: A10.dictionary
// oracle: differs (it cannot copy dictionaries into dictionaries)
void main()
{
    dictionary d = {{"n", 1}};
    d["copy"] = d;
    @d["self"] = d;
    cast<dictionary>(d["copy"])["x"] = 1;
    println("" + d.exists("x")); // expect: false
    cast<dictionary>(d["self"])["x"] = 1;
    println("" + d.exists("x")); // expect: true
    d = d;
    println("" + d.getSize()); // expect: 4
}
