// B.7 an object that its destructor puts somewhere lives on, and its destructor does not run again
// covers: A3.destructor
Phoenix@ saved;

class Ash
{
    ~Ash() { println("~Ash"); }
}

class Phoenix
{
    Ash ash;
    ~Phoenix()
    {
        println("~Phoenix");
        @saved = this;
    }
}

void main()
{
    {
        Phoenix p;
    } // expect: ~Phoenix
    println(saved is null ? "gone" : "saved"); // expect: saved
    @saved = null; // expect: ~Ash
    println("end"); // expect: end
}
